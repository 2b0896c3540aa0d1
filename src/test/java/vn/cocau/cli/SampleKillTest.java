package vn.cocau.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The program killed over the whole sample, with its real statistics. */
class SampleKillTest extends KillCases {

    @Override
    protected Class<?> program() {
        return SlowCoCau.class;
    }

    @Override
    protected List<String> options() {
        return List.of("--profile=thai-nguyen");
    }

    @Override
    protected List<String> slow() {
        return List.of("-D" + SlowCoCau.MILLIS + "=20");
    }

    @Override
    protected void fill(Path input) throws IOException {
        try (Stream<Path> sample = Files.list(Path.of("input"))) {
            for (Path file : sample.toList()) {
                Files.copy(file, input.resolve(file.getFileName().toString()));
            }
        }
    }
}

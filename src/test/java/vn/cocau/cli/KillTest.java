package vn.cocau.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The job killed over sixty small files, one of them bad; {@link SampleKillTest} kills the product itself. */
class KillTest extends KillCases {

    @Override
    protected Class<?> program() {
        return PlainCocau.class;
    }

    @Override
    protected List<String> options() {
        return List.of("--profile=plain");
    }

    @Override
    protected List<String> slow() {
        return List.of("-D" + SlowCoCau.MILLIS + "=20");
    }

    @Override
    protected int kills() {
        return 4;
    }

    @Override
    protected void fill(Path input) throws IOException {
        for (int i = 0; i < 60; i++) {
            String line = (164 + i % 9) + ";" + (2000 + i / 9) + ";" + i + ".5";
            Files.write(input.resolve("f%02d.csv".formatted(i)), List.of(i == 30 ? "bad" : line));
        }
    }
}

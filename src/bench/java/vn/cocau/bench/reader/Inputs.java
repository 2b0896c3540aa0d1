package vn.cocau.bench.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files a contender was told to read: one, or all in a folder. */
final class Inputs {

    private Inputs() {}

    static List<Path> of(String... args) throws IOException {
        Path input = Path.of(args[0]);
        if (!Files.isDirectory(input)) {
            return List.of(input);
        }
        try (Stream<Path> files = Files.list(input)) {
            return files.sorted().toList();
        }
    }
}

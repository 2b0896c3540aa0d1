package vn.cocau.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where commands may write: never into the input folder. */
final class Folders {

    private Folders() {}

    /** The folder itself, refused where it is a file or lies in the input folder. */
    static Path writable(CocauCommand cocau, Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw cocau.mistake("cli.no-output", Map.of("folder", folder));
        }
        if (real(folder).startsWith(real(cocau.options().input()))) {
            throw cocau.mistake("cli.check.into-input", Map.of("folder", folder));
        }
        return folder;
    }

    /** The path without links as far as it exists. */
    static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        if (Files.exists(absolute) || parent == null) {
            return absolute.toRealPath();
        }
        return real(parent).resolve(String.valueOf(absolute.getFileName()));
    }
}

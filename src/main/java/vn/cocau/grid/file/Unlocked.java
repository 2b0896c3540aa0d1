package vn.cocau.grid.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A workbook's bytes as a reader reads them: the file itself, or a decrypted copy that lasts until it is closed. */
public final class Unlocked implements Closeable {

    private final Path path;
    private final boolean copy;

    private Unlocked(Path path, boolean copy) {
        this.path = path;
        this.copy = copy;
    }

    public static Unlocked of(Path file) throws IOException {
        boolean locked = FileSignature.of(file) == FileContent.ENCRYPTED;
        return new Unlocked(locked ? DefaultPassword.decrypted(file) : file, locked);
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        if (copy) {
            Files.deleteIfExists(path);
        }
    }
}

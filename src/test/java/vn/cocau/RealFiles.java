package vn.cocau;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The real public files, read in place; tests that need them are skipped where they are absent. */
public final class RealFiles {

    private RealFiles() {}

    public static Path folder(String name) {
        Path folder =
                Path.of(System.getProperty("cocau.real", "../shared/real")).resolve(name);
        Assumptions.assumeTrue(Files.isDirectory(folder), "real files are absent: " + folder);
        return folder;
    }
}

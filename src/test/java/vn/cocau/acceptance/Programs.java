package vn.cocau.acceptance;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cocau.CoCau;

/** The program as it is installed: the launcher beside a jar, and the Java releases at hand. */
final class Programs {

    private static final Path LAUNCHER = Path.of("src", "main", "launcher", "cocau");
    private static final Path JVMS = Path.of("/usr/lib/jvm");

    private Programs() {}

    /** Puts the launcher into a folder, beside a jar that stands for the packaged one. */
    static Path launcher(Path folder) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, CoCau.class.getName());
        attributes.put(Attributes.Name.CLASS_PATH, classPath());
        try (OutputStream out = Files.newOutputStream(folder.resolve("cocau-0.jar"))) {
            new JarOutputStream(out, manifest).close();
        }
        return Files.copy(LAUNCHER, folder.resolve("cocau"));
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(entry -> Path.of(entry).toUri().toString())
                .collect(Collectors.joining(" "));
    }

    /** The Java the tests run on. */
    static Path java() {
        return Path.of(System.getProperty("java.home"));
    }

    /** A Java of this release among those installed. */
    static Optional<Path> java(int release) throws IOException {
        if (!Files.isDirectory(JVMS)) {
            return Optional.empty();
        }
        try (Stream<Path> all = Files.list(JVMS)) {
            return all.filter(home -> is(home, release)).sorted().findFirst();
        }
    }

    private static boolean is(Path home, int release) {
        Path description = home.resolve("release");
        try {
            return Files.isExecutable(home.resolve("bin/java"))
                    && Files.exists(description)
                    && Files.readString(description).contains("JAVA_VERSION=\"" + release);
        } catch (IOException unreadable) {
            return false;
        }
    }
}

package vn.cocau.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The running program.
 *
 * @param version as released
 * @param build a checksum over its classes and data, so that a program changed within a version is noticed too
 */
public record Program(String version, String build) {

    private static final String CLASSES_IN_JAR = "BOOT-INF/classes/";

    /** The program that is running. */
    public static Program current() {
        try {
            return new Program(release(), checksum());
        } catch (IOException failure) {
            throw new UncheckedIOException("the program cannot read its own files", failure);
        }
    }

    /** The release, as people know it. */
    public static String release() {
        return setting("cocau.version");
    }

    /** The profile taken where the operator names none. */
    public static String defaultProfile() {
        return setting("cocau.default-profile");
    }

    private static String setting(String name) {
        Properties properties = new Properties();
        try (InputStream in = Program.class.getResourceAsStream("/application.properties")) {
            properties.load(in);
        } catch (IOException failure) {
            throw new UncheckedIOException("the program cannot read its own settings", failure);
        }
        return properties.getProperty(name, "");
    }

    private static String checksum() throws IOException {
        CodeSource source = Program.class.getProtectionDomain().getCodeSource();
        URI location = URI.create(source.getLocation().toString());
        if (location.getScheme().equals("file") && Files.isDirectory(Path.of(location))) {
            return ofFolder(Path.of(location));
        }
        Path jar = Path.of(System.getProperty("java.class.path"));
        return Files.isRegularFile(jar) ? ofJar(jar) : "";
    }

    private static String ofFolder(Path folder) throws IOException {
        CRC32 checksum = new CRC32();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                checksum.update(Files.readAllBytes(file));
            }
        }
        return Long.toHexString(checksum.getValue());
    }

    private static String ofJar(Path jar) throws IOException {
        CRC32 checksum = new CRC32();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> entries = zip.stream()
                    .filter(each -> each.getName().startsWith(CLASSES_IN_JAR))
                    .toList();
            for (ZipEntry entry : entries) {
                checksum.update(entry.toString().getBytes(StandardCharsets.UTF_8));
                checksum.update(Long.toString(entry.getCrc()).getBytes(StandardCharsets.UTF_8));
            }
        }
        return Long.toHexString(checksum.getValue());
    }
}

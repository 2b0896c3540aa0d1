package vn.cocau.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of one profile: its own, and the vocabularies and classifications it shares, of which a user's folder may
 * bring its own. Remembers what was read, for the hash.
 */
final class ProfileFiles {

    private static final List<String> SHARED = List.of("vocabulary/", "classification/");

    private final String id;
    private final @Nullable Path folder;
    private final SortedMap<String, byte[]> used = new TreeMap<>();

    private ProfileFiles(String id, @Nullable Path folder) {
        this.id = id;
        this.folder = folder;
    }

    static ProfileFiles find(String nameOrFolder) {
        if (shipped(nameOrFolder)) {
            return new ProfileFiles(nameOrFolder, null);
        }
        Path folder = folder(nameOrFolder);
        if (folder == null || folder.getFileName() == null) {
            throw new ProfileException("There is no profile '" + nameOrFolder + "': expected one of "
                    + String.join(", ", shippedNames()) + ", or a folder with a profile.yaml.");
        }
        return new ProfileFiles(folder.getFileName().toString(), folder);
    }

    String id() {
        return id;
    }

    /** Where a file stands, for messages. */
    String place(String path) {
        return folder == null && !shared(path) ? "profiles/" + id + "/" + path : path;
    }

    /** The rows of a CSV file; none where the profile has no such file. */
    List<CsvRow> rows(String path, List<String> columns) {
        byte[] bytes = bytes(path);
        return bytes == null ? List.of() : CsvFile.read(place(path), text(place(path), bytes), columns);
    }

    /** The rows of a CSV file that must be there. */
    List<CsvRow> requiredRows(String path, List<String> columns) {
        return CsvFile.read(place(path), requiredText(path), columns);
    }

    /** The same, of a file that may have further columns. */
    List<CsvRow> requiredRows(String path, List<String> columns, List<String> optional) {
        return CsvFile.read(place(path), requiredText(path), columns, optional);
    }

    String requiredText(String path) {
        byte[] bytes = bytes(path);
        if (bytes == null) {
            throw ProfileException.at(place(path), "there is no such file, and a profile needs it.");
        }
        return text(place(path), bytes);
    }

    /** The rows of a file that is no part of the profile but counts in its hash. */
    List<CsvRow> extraRows(Path file, List<String> columns) {
        if (!Files.exists(file)) {
            return List.of();
        }
        byte[] bytes = readFile(file);
        used.put("extra/labels.csv", bytes);
        return CsvFile.read(file.toString(), text(file.toString(), bytes), columns);
    }

    /** A file in the user's folder that no rule reads is a misspelt name: silence about it would be a lost file. */
    void refuseUnread() {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".csv") || path.endsWith(".yaml"))
                    .filter(path -> !shared(path) && !used.containsKey("profile/" + path))
                    .sorted()
                    .findFirst()
                    .ifPresent(path -> {
                        throw ProfileException.at(path, "no such file is read; is its name misspelt?");
                    });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** SHA-256 over the files used, each with its path and length, in the order of the paths. */
    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, byte[]> file : used.entrySet()) {
                String head = file.getKey() + "\n" + file.getValue().length + "\n";
                digest.update(head.getBytes(StandardCharsets.UTF_8));
                digest.update(file.getValue());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte @Nullable [] bytes(String path) {
        byte[] bytes = folder == null ? null : ownBytes(folder.resolve(path));
        if (bytes == null && (folder == null || shared(path))) {
            bytes = shippedBytes(shared(path) ? path : "profiles/" + id + "/" + path);
        }
        if (bytes != null) {
            used.put(shared(path) ? path : "profile/" + path, bytes);
        }
        return bytes;
    }

    private static byte @Nullable [] ownBytes(Path file) {
        return Files.isRegularFile(file) ? readFile(file) : null;
    }

    private static byte[] readFile(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw ProfileException.at(file.toString(), "cannot be read.");
        }
    }

    private static byte @Nullable [] shippedBytes(String path) {
        try (InputStream stream = ProfileFiles.class.getResourceAsStream("/" + path)) {
            return stream == null ? null : stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(String place, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException mistake) {
            throw ProfileException.at(place, "is not saved as UTF-8.");
        }
    }

    private static boolean shared(String path) {
        return SHARED.stream().anyMatch(path::startsWith);
    }

    private static boolean shipped(String name) {
        return shippedNames().contains(name);
    }

    private static List<String> shippedNames() {
        byte[] bytes = shippedBytes("profiles/shipped.csv");
        if (bytes == null) {
            throw new IllegalStateException("profiles/shipped.csv is missing");
        }
        return CsvFile.read("profiles/shipped.csv", text("profiles/shipped.csv", bytes), List.of("id")).stream()
                .map(row -> row.value("id").text())
                .toList();
    }

    private static @Nullable Path folder(String text) {
        try {
            Path path = Path.of(text).toAbsolutePath().normalize();
            return Files.isDirectory(path) ? path : null;
        } catch (InvalidPathException mistake) {
            return null;
        }
    }
}

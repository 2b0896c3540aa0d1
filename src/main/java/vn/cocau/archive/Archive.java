package vn.cocau.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every content ever received, kept once under its SHA-256. What is in it is whole and never changes; everything after
 * discovery reads from here.
 */
public record Archive(Path folder) {

    private static final String UNFINISHED = ".part";

    /** A file's size and age, by which a change under our hands is noticed. */
    private record Stamp(long size, FileTime modified) {

        static Stamp of(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.size(), attributes.lastModifiedTime());
        }
    }

    /** The system will not let a received file be read: its fault, not the archive's. */
    public static final class UnreadableException extends IOException {

        private static final long serialVersionUID = 1L;

        UnreadableException(IOException cause) {
            super(cause);
        }
    }

    /** Copies a file in and returns its SHA-256; empty where it changed meanwhile and must be taken at another time. */
    public Optional<String> take(Path file) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, "arriving-", UNFINISHED);
        try {
            Stamp before = Stamp.of(file);
            String hash = copy(file, unfinished);
            if (!Stamp.of(file).equals(before) || Files.size(unfinished) != before.size()) {
                return Optional.empty();
            }
            keep(unfinished, hash);
            return Optional.of(hash);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Where the content with this hash lies. */
    public Path content(String hash) {
        return folder.resolve(hash);
    }

    /** Removes what killed runs left half copied. */
    public void removeUnfinished() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(UNFINISHED)).toList()) {
                Files.delete(file);
            }
        }
    }

    /** SHA-256 of a file's bytes, in lower-case hexadecimal. */
    public static String hash(Path file) throws IOException {
        return copy(file, OutputStream.nullOutputStream());
    }

    private static String copy(Path from, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            return copy(from, out);
        }
    }

    private static String copy(Path from, OutputStream to) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = open(from)) {
            byte[] buffer = new byte[1 << 16];
            for (int length = read(in, buffer); length >= 0; length = read(in, buffer)) {
                digest.update(buffer, 0, length);
                to.write(buffer, 0, length);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static InputStream open(Path file) throws IOException {
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException gone) {
            throw gone;
        } catch (IOException failure) {
            throw new UnreadableException(failure);
        }
    }

    private static int read(InputStream in, byte[] buffer) throws UnreadableException {
        try {
            return in.read(buffer);
        } catch (IOException failure) {
            throw new UnreadableException(failure);
        }
    }

    private void keep(Path unfinished, String hash) throws IOException {
        if (!Files.exists(content(hash))) {
            Durable.force(unfinished);
            Durable.rename(unfinished, content(hash));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}

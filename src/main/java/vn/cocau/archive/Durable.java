package vn.cocau.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** File operations that have reached the disk when they return, so that a later step may rely on them. */
final class Durable {

    private Durable() {}

    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** A rename is kept by a power cut only once its folder is forced; some systems cannot open a folder. */
    static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notSupported) {
            // Windows keeps the order of renames by its journal.
        }
    }

    static void forceTree(Path folder) throws IOException {
        for (Path each : depthFirst(folder)) {
            if (Files.isDirectory(each)) {
                forceFolder(each);
            } else {
                force(each);
            }
        }
    }

    static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(parent(to));
    }

    static void copyTree(Path from, Path to) throws IOException {
        List<Path> sources = depthFirst(from);
        for (int i = sources.size() - 1; i >= 0; i--) {
            Path source = sources.get(i);
            Files.copy(source, to.resolve(from.relativize(source).toString()));
        }
    }

    static void deleteTree(Path folder) throws IOException {
        if (Files.isSymbolicLink(folder) || !Files.isDirectory(folder)) {
            Files.deleteIfExists(folder);
            return;
        }
        for (Path each : depthFirst(folder)) {
            Files.delete(each);
        }
    }

    private static List<Path> depthFirst(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static Path parent(Path path) {
        Path parent = path.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IllegalArgumentException("a file system's root cannot be renamed to: " + path);
        }
        return parent;
    }
}

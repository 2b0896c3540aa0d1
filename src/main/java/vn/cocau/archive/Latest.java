package vn.cocau.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * {@code output/latest}, the current publication. A symbolic link replaced by one rename; where links do not exist, a
 * copy put in place by two renames, with a marker by which the next start completes them.
 *
 * @param links whether this file system has symbolic links
 */
public record Latest(Path output, boolean links) {

    private static final String NAME = "latest";
    private static final String RUNS = "runs";

    /** For an output folder as it is: links are tried, not guessed. */
    public static Latest of(Path output) throws IOException {
        Path probe = output.resolve(NAME + ".probe");
        try {
            Files.deleteIfExists(probe);
            Files.createSymbolicLink(probe, Path.of(RUNS));
            Files.delete(probe);
            return new Latest(output, true);
        } catch (IOException | UnsupportedOperationException noLinks) {
            return new Latest(output, false);
        }
    }

    public Path path() {
        return output.resolve(NAME);
    }

    public Path runs() {
        return output.resolve(RUNS);
    }

    /** Makes a finished publication the current one; readers see the former or the new one, whole. */
    public void pointTo(Path run) throws IOException {
        if (links && !Files.isDirectory(path(), LinkOption.NOFOLLOW_LINKS)) {
            replaceLink(run);
        } else {
            Files.writeString(marker(), run.getFileName().toString(), StandardCharsets.UTF_8);
            Durable.force(marker());
            Durable.forceFolder(output);
            replaceFolder(run);
        }
    }

    /** Completes a swap that a killed run left between its renames. */
    public void complete() throws IOException {
        if (Files.exists(marker())) {
            String run = Files.readString(marker(), StandardCharsets.UTF_8);
            if (!run.isEmpty() && Files.isDirectory(runs().resolve(run))) {
                replaceFolder(runs().resolve(run));
            }
            Files.deleteIfExists(marker());
        }
        Durable.deleteTree(fresh());
    }

    private void replaceLink(Path run) throws IOException {
        Files.deleteIfExists(fresh());
        Files.createSymbolicLink(fresh(), relative(run));
        Durable.rename(fresh(), path());
    }

    private void replaceFolder(Path run) throws IOException {
        Durable.deleteTree(fresh());
        if (links) {
            Files.createSymbolicLink(fresh(), relative(run));
        } else {
            Durable.copyTree(run, fresh());
            Durable.forceTree(fresh());
        }
        Durable.deleteTree(former());
        if (Files.exists(path(), LinkOption.NOFOLLOW_LINKS)) {
            Durable.rename(path(), former());
        }
        Durable.rename(fresh(), path());
        Durable.deleteTree(former());
        Files.delete(marker());
    }

    private static Path relative(Path run) {
        return Path.of(RUNS, run.getFileName().toString());
    }

    private Path fresh() {
        return output.resolve(NAME + ".new");
    }

    private Path former() {
        return output.resolve(NAME + ".old");
    }

    private Path marker() {
        return output.resolve(NAME + ".swap");
    }
}

package vn.cocau.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The publications there have been, each in its own folder under {@code output/runs}, complete or not there at all. */
public record Runs(Path folder) {

    /** What stands beside a publication and is no part of it: clock, host and options of the run. */
    public static final String RUN_FILE = "run.json";

    private static final String UNFINISHED = ".part";

    /** An empty folder to write a publication into; nobody reads it before {@link #finish}. */
    public Path begin(String name) throws IOException {
        Path unfinished = folder.resolve(unused(name) + UNFINISHED);
        return Files.createDirectories(unfinished);
    }

    /** Makes the publication durable and gives it its name. */
    public Path finish(Path unfinished) throws IOException {
        Durable.forceTree(unfinished);
        String name = unfinished.getFileName().toString();
        Path finished = folder.resolve(name.substring(0, name.length() - UNFINISHED.length()));
        Durable.rename(unfinished, finished);
        return finished;
    }

    public void discard(Path unfinished) throws IOException {
        Durable.deleteTree(unfinished);
    }

    /** Removes what killed runs left half written. */
    public void removeUnfinished() throws IOException {
        for (Path each : list()) {
            if (each.toString().endsWith(UNFINISHED)) {
                Durable.deleteTree(each);
            }
        }
    }

    /** The newest finished publication. */
    public Optional<Path> newest() throws IOException {
        return list().stream()
                .filter(each -> !each.toString().endsWith(UNFINISHED))
                .max(Comparator.naturalOrder());
    }

    /** The publication that was current at the end of a day, by universal time, which the folders' names are in. */
    public Optional<Path> currentOn(LocalDate day) throws IOException {
        String nextDay = day.plusDays(1).toString();
        return list().stream()
                .filter(each -> !each.toString().endsWith(UNFINISHED))
                .filter(each -> each.getFileName().toString().compareTo(nextDay) < 0)
                .max(Comparator.naturalOrder());
    }

    /** Whether every file of a publication stands in another folder too, byte for byte. */
    public static boolean sameFiles(Path publication, Path other) throws IOException {
        try (Stream<Path> walk = Files.walk(publication)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path twin = other.resolve(publication.relativize(file).toString());
                if (!file.endsWith(RUN_FILE) && (!Files.isRegularFile(twin) || Files.mismatch(file, twin) >= 0)) {
                    return false;
                }
            }
            return true;
        }
    }

    private List<Path> list() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory).sorted().toList();
        }
    }

    private String unused(String name) {
        String candidate = name;
        for (int number = 2; Files.exists(folder.resolve(candidate)); number++) {
            candidate = name + "-" + number;
        }
        return candidate;
    }
}

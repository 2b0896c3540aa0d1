package vn.cocau.job;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cocau.archive.Archive;
import vn.cocau.archive.InputFolder;
import vn.cocau.finding.Language;
import vn.cocau.grid.Limits;

/**
 * What the operator asked for.
 *
 * @param profile its name, or the folder of a profile of one's own
 * @param limits what reading one file may cost
 * @param geography the date whose territories are published; null for the profile's own
 */
public record RunOptions(
        String profile, Path input, Path output, @Nullable LocalDate geography, Language language, Limits limits) {

    public InputFolder inputFolder() {
        return new InputFolder(input);
    }

    public Path store() {
        return output.resolve("store");
    }

    public Archive archive() {
        return new Archive(store().resolve("archive"));
    }

    /** Labels that {@code alias} added to the profile. */
    public Path labels() {
        return store().resolve("labels.csv");
    }

    public Path log() {
        return store().resolve("cocau.log");
    }
}

package vn.cocau.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import vn.cocau.archive.Latest;
import vn.cocau.archive.Runs;
import vn.cocau.job.Outcome;

/** Shows the publication that was current on a day, as it was published; nothing is read or computed. */
final class ArchivedPublication {

    private static final String SUMMARY = "summary.txt";

    private final CocauCommand cocau;
    private final LocalDate day;

    ArchivedPublication(CocauCommand cocau, LocalDate day) {
        this.cocau = cocau;
        this.day = day;
    }

    int call() throws IOException {
        Screen screen = cocau.screen();
        Path folder = new Runs(Latest.of(cocau.options().output()).runs())
                .currentOn(day)
                .orElseThrow(() -> cocau.mistake("cli.no-publication", Map.of("day", day)));
        if (Files.isRegularFile(folder.resolve(SUMMARY))) {
            screen.line(Files.readString(folder.resolve(SUMMARY)).stripTrailing());
            screen.line("");
        }
        return screen.end(Outcome.ARCHIVED_SHOWN, Map.of("folder", folder, "day", day));
    }
}

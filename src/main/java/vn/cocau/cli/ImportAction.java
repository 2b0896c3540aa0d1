package vn.cocau.cli;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cocau.intake.Submission;
import vn.cocau.job.Draft;
import vn.cocau.job.ImportRun;
import vn.cocau.job.Outcome;
import vn.cocau.job.RunOptions;
import vn.cocau.job.RunReport;
import vn.cocau.job.StopSignal;
import vn.cocau.store.HeldException;

/** Imports, publishes, and tells how it went. */
final class ImportAction {

    private final CocauCommand cocau;
    private final Screen screen;

    ImportAction(CocauCommand cocau) {
        this.cocau = cocau;
        this.screen = cocau.screen();
    }

    int call() throws IOException, HeldException {
        cocau.needInput();
        RunOptions options = cocau.options();
        StopSignal stop = new StopSignal();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopCleanly(stop), "stop"));
        try {
            RunReport report = ImportRun.run(options, cocau.core(), new ScreenProgress(screen), stop);
            return tell(report, options);
        } finally {
            stop.ended();
        }
    }

    private int tell(RunReport report, RunOptions options) {
        Outcome outcome = report.outcome();
        Draft draft = report.draft();
        if (draft != null && (outcome == Outcome.PUBLISHED || outcome == Outcome.PUBLISHED_INCOMPLETE)) {
            screen.line("");
            screen.line(draft.summary(screen.language()).stripTrailing());
            screen.line("");
        } else if (!report.rejected().isEmpty()) {
            screen.say(
                    "cli.still-rejected",
                    Map.of(
                            "files",
                            report.rejected().stream().map(Submission::file).collect(Collectors.joining(", "))));
        }
        return screen.end(
                outcome,
                Map.<String, Object>of(
                        "latest", options.output().resolve("latest"),
                        "input", options.input(),
                        "log", options.log(),
                        "fault", report.fault()));
    }

    /**
     * The system asks us to stop: the run is given ten seconds to reach its next file. If it does not, nothing is lost
     * either, for a run can be killed at any time.
     */
    private static void stopCleanly(StopSignal stop) {
        if (stop.hasEnded()) {
            return;
        }
        stop.request();
        try {
            stop.awaitEnd(10);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(Outcome.STOPPED.code());
    }
}

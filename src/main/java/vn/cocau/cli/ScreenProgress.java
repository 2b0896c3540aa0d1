package vn.cocau.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.Finding;
import vn.cocau.intake.Submission;
import vn.cocau.job.Progress;

/** Shows a run's progress: a bar where a person watches, a line a file elsewhere. */
final class ScreenProgress implements Progress {

    private static final int WIDTH = 30;
    private static final String ERASE = "\r\033[K";

    private final Screen screen;
    private int total;
    private int done;

    ScreenProgress(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void notice(Finding finding) {
        screen.say(finding);
    }

    @Override
    public void files(int files) {
        total = files;
        if (screen.isTerminal() && files > 0) {
            bar("");
        }
    }

    @Override
    public void judged(Submission submission) {
        done++;
        if (screen.isTerminal()) {
            bar(done < total ? submission.file() : null);
        } else {
            screen.say(
                    "cli.judged",
                    Map.<String, Object>of(
                            "number",
                            done,
                            "total",
                            total,
                            "file",
                            submission.file(),
                            "verdict",
                            screen.text("cli.verdict." + submission.verdict().name(), Map.of())));
        }
    }

    /** Draws the bar anew; without a name it is done and disappears. */
    private void bar(@Nullable String file) {
        screen.out().print(ERASE);
        if (file != null) {
            int filled = WIDTH * done / Math.max(total, 1);
            screen.out()
                    .print("[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + done + "/" + total + " "
                            + file);
        }
        screen.out().flush();
    }
}

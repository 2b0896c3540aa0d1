package vn.cocau.job;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import vn.cocau.archive.Archive;
import vn.cocau.archive.InputFile;
import vn.cocau.archive.InputFolder;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;
import vn.cocau.store.Arrival;
import vn.cocau.store.Arrivals;

/** Takes every file of the input folder into the archive and notes which path shows which content. */
final class Discover implements Tasklet {

    private final RunOptions options;
    private final Arrivals arrivals;
    private final RunState state;
    private final Progress progress;
    private final StopSignal stop;

    Discover(RunOptions options, Arrivals arrivals, RunState state, Progress progress, StopSignal stop) {
        this.options = options;
        this.arrivals = arrivals;
        this.state = state;
        this.progress = progress;
        this.stop = stop;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context)
            throws IOException, JobInterruptedException {
        InputFolder.Content content = options.inputFolder().list();
        content.ignored().forEach(progress::notice);
        Map<String, String> known = new HashMap<>();
        for (Arrival each : arrivals.present()) {
            known.put(each.path(), each.contentHash());
        }
        Map<String, String> seen = new HashMap<>();
        for (InputFile file : content.files()) {
            stop.check();
            content(file, known).ifPresent(hash -> seen.put(file.name(), hash));
            KillPoint.DISCOVER.reached();
        }
        arrivals.see(state.run(), seen);
        return RepeatStatus.FINISHED;
    }

    /** The file's content now; where it cannot be had, what the path showed before; empty where the file has gone. */
    private Optional<String> content(InputFile file, Map<String, String> known) throws IOException {
        try {
            Optional<String> hash = options.archive().take(file.path());
            if (hash.isPresent()) {
                return hash;
            }
            progress.notice(Finding.of(FindingCode.FILE_CHANGING, Place.ofFile(file.name())));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (Archive.UnreadableException notAllowed) {
            state.unreadableFile();
            progress.notice(Finding.of(FindingCode.FILE_NOT_ALLOWED, Place.ofFile(file.name())));
        }
        return Optional.ofNullable(known.get(file.name()));
    }
}

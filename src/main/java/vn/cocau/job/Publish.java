package vn.cocau.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import vn.cocau.archive.Latest;
import vn.cocau.archive.Runs;
import vn.cocau.store.RunLog;

/**
 * Writes the publication beside the current one and swaps. What is current is read from the files themselves, not from
 * the database: where {@code latest} already holds these bytes, nothing is published.
 */
final class Publish implements Tasklet {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final RunOptions options;
    private final RunLog log;
    private final RunState state;
    private final StopSignal stop;

    Publish(RunOptions options, RunLog log, RunState state, StopSignal stop) {
        this.options = options;
        this.log = log;
        this.state = state;
        this.stop = stop;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context)
            throws IOException, JobInterruptedException {
        stop.check();
        Draft draft = state.draft();
        if (draft != null) {
            publish(draft);
        }
        return RepeatStatus.FINISHED;
    }

    private void publish(Draft draft) throws IOException {
        Latest latest = Latest.of(options.output());
        Runs runs = new Runs(latest.runs());
        Path fresh = runs.begin(NAME.format(state.requestedAt()));
        draft.write(fresh);
        if (Files.isDirectory(latest.path()) && Runs.sameFiles(fresh, latest.path())) {
            runs.discard(fresh);
            rememberCurrent(latest);
            return;
        }
        Path run = finish(runs, fresh);
        KillPoint.BEFORE_SWAP.reached();
        latest.pointTo(run);
        KillPoint.AFTER_SWAP.reached();
        log.published(state.run(), run.getFileName().toString());
        state.published();
    }

    /** A run killed after its swap could not say so: the current publication is noted down now. */
    private void rememberCurrent(Latest latest) throws IOException {
        if (latest.links()) {
            String folder = latest.path().toRealPath().getFileName().toString();
            if (!log.hasPublished(folder)) {
                log.published(state.run(), folder);
            }
        }
    }

    /** The new folder, or the newest one there is where it holds the same: a killed run wrote it, or its link was lost. */
    private Path finish(Runs runs, Path fresh) throws IOException {
        Optional<Path> newest = runs.newest();
        if (newest.isPresent() && Runs.sameFiles(fresh, newest.get())) {
            runs.discard(fresh);
            return newest.get();
        }
        RunFile.write(fresh.resolve(Runs.RUN_FILE), options, state.requestedAt());
        return runs.finish(fresh);
    }
}

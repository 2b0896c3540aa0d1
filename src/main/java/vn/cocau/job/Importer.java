package vn.cocau.job;

import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import vn.cocau.finding.FindingCode;
import vn.cocau.store.RunLog;

/** Runs the job once, as a fresh instance: what is left to do stands in the store, not in an interrupted instance. */
class Importer {

    private static final Logger LOG = LoggerFactory.getLogger(Importer.class);

    private final RunContext context;
    private final RunLog log;
    private final Recovery recovery;
    private final JobOperator operator;
    private final Job job;

    Importer(RunContext context, RunLog log, Recovery recovery, JobOperator operator, Job job) {
        this.context = context;
        this.log = log;
        this.recovery = recovery;
        this.operator = operator;
        this.job = job;
    }

    RunReport run() throws IOException {
        recovery.recover(job.getName());
        RunState state = context.state();
        state.begun(log.begin(state.requestedAt()));
        Outcome outcome = outcome(execute());
        log.end(state.run(), Instant.now(), outcome.name(), outcome.code());
        return new RunReport(outcome, state.draft(), state.rejected(), state.fault());
    }

    private BatchStatus execute() {
        try {
            JobExecution execution = operator.start(job, parameters());
            if (execution.getStatus() == BatchStatus.FAILED) {
                execution.getAllFailureExceptions().forEach(this::failed);
            }
            return execution.getStatus();
        } catch (JobExecutionException failure) {
            failed(failure);
            return BatchStatus.FAILED;
        }
    }

    private void failed(Throwable failure) {
        LOG.error("The run failed", failure);
        context.state().failed(failure);
    }

    private JobParameters parameters() {
        return new JobParametersBuilder()
                .addString("requestedAt", context.state().requestedAt() + " " + UUID.randomUUID())
                .addString("profile", context.options().profile(), false)
                .toJobParameters();
    }

    private Outcome outcome(BatchStatus status) {
        if (status == BatchStatus.STOPPED) {
            return Outcome.STOPPED;
        }
        if (status != BatchStatus.COMPLETED) {
            return Outcome.FAILED;
        }
        RunState state = context.state();
        Draft draft = state.draft();
        if (draft != null && state.isPublished()) {
            return isWhole(draft) ? Outcome.PUBLISHED : Outcome.PUBLISHED_INCOMPLETE;
        }
        if (state.hasUnreadableFile()) {
            return Outcome.NOT_ALL_READ;
        }
        return draft == null ? Outcome.NOTHING_RECEIVED : Outcome.NOTHING_NEW;
    }

    private boolean isWhole(Draft draft) {
        return draft.complete()
                && context.state().rejected().isEmpty()
                && !context.state().hasUnreadableFile()
                && draft.findings().stream().noneMatch(each -> each.code() == FindingCode.CORRECTION_REFUSED);
    }
}

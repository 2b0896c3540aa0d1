package vn.cocau.job;

import java.io.IOException;
import java.nio.file.Files;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import vn.cocau.archive.Latest;
import vn.cocau.archive.Runs;
import vn.cocau.store.RunLog;

/** Clears up after killed runs, at the start of the next and under the lock: whatever looks alive is dead. */
final class Recovery {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private final RunOptions options;
    private final RunLog log;
    private final JobRepository jobs;
    private final JobOperator operator;

    Recovery(RunOptions options, RunLog log, JobRepository jobs, JobOperator operator) {
        this.options = options;
        this.log = log;
        this.jobs = jobs;
        this.operator = operator;
    }

    void recover(String job) throws IOException {
        int killed = log.markKilled();
        if (killed > 0) {
            LOG.warn("{} earlier run(s) ended without saying so", killed);
        }
        for (JobExecution stale : jobs.findRunningJobExecutions(job)) {
            operator.recover(stale);
        }
        options.archive().removeUnfinished();
        Files.createDirectories(options.output());
        Latest latest = Latest.of(options.output());
        new Runs(latest.runs()).removeUnfinished();
        latest.complete();
    }
}

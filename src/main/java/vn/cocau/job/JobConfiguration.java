package vn.cocau.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import vn.cocau.store.Arrivals;
import vn.cocau.store.Judged;
import vn.cocau.store.RunLog;
import vn.cocau.store.Submissions;

/** The job: discover, import, aggregate, publish. Every step is given the one transaction manager. */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import(StoreConfiguration.class)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class
})
class JobConfiguration {

    static final String JOB = "importDistricts";

    @Bean(JOB)
    Job importDistricts(JobRepository jobs, Step discover, Step importFiles, Step aggregate, Step publish) {
        return new JobBuilder(JOB, jobs)
                .start(discover)
                .next(importFiles)
                .next(aggregate)
                .next(publish)
                .build();
    }

    @Bean
    Step discover(JobRepository jobs, PlatformTransactionManager transactions, Arrivals arrivals, RunContext run) {
        return new StepBuilder("discover", jobs)
                .tasklet(new Discover(run.options(), arrivals, run.state(), run.progress(), run.stop()), transactions)
                .build();
    }

    /** One file, one transaction. */
    @Bean
    Step importFiles(
            JobRepository jobs, PlatformTransactionManager transactions, Submissions submissions, RunContext run) {
        PendingFiles pending = new PendingFiles(submissions, run.judgedBy(), run.progress(), run.stop());
        return new StepBuilder("import", jobs)
                .<Submissions.Pending, Judged>chunk(1)
                .transactionManager(transactions)
                .reader(pending)
                .processor(new JudgeFile(run.core().judge(), run.options().archive(), run.judgedBy()))
                .writer(new StoreJudged(submissions, run.progress()))
                .listener(pending)
                .build();
    }

    @Bean
    Step aggregate(
            JobRepository jobs, PlatformTransactionManager transactions, HoldingsReader holdings, RunContext run) {
        return new StepBuilder("aggregate", jobs)
                .tasklet(new Aggregate(run.core().compiler(), holdings, run.state(), run.stop()), transactions)
                .build();
    }

    @Bean
    Step publish(JobRepository jobs, PlatformTransactionManager transactions, RunLog log, RunContext run) {
        return new StepBuilder("publish", jobs)
                .tasklet(new Publish(run.options(), log, run.state(), run.stop()), transactions)
                .build();
    }

    @Bean
    Recovery recovery(RunContext run, RunLog log, JobRepository jobs, JobOperator operator) {
        return new Recovery(run.options(), log, jobs, operator);
    }

    @Bean
    Importer importer(RunContext run, RunLog log, Recovery recovery, JobOperator operator, Job importDistricts) {
        return new Importer(run, log, recovery, operator, importDistricts);
    }
}

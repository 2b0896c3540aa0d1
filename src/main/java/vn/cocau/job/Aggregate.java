package vn.cocau.job;

import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Computes the province's publication from the whole store. */
final class Aggregate implements Tasklet {

    private final Compiler compiler;
    private final HoldingsReader reader;
    private final RunState state;
    private final StopSignal stop;

    Aggregate(Compiler compiler, HoldingsReader reader, RunState state, StopSignal stop) {
        this.compiler = compiler;
        this.reader = reader;
        this.state = state;
        this.stop = stop;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws JobInterruptedException {
        stop.check();
        KillPoint.AGGREGATE.reached();
        Holdings holdings = reader.read();
        if (!holdings.isEmpty()) {
            state.aggregated(compiler.compile(holdings), holdings.rejected());
        }
        return RepeatStatus.FINISHED;
    }
}

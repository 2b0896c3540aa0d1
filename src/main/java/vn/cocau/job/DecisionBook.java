package vn.cocau.job;

import java.io.IOException;
import vn.cocau.intake.Decision;
import vn.cocau.store.Decisions;
import vn.cocau.store.HeldException;

/** Where statisticians' decisions are written down. */
public final class DecisionBook {

    private DecisionBook() {}

    /** Adds a decision, which counts from the next run on. */
    public static void add(RunOptions options, Core core, Decision decision) throws IOException, HeldException {
        RunContext run = RunContext.of(options, core, Progress.SILENT, new StopSignal());
        OpenStore.use(run, store -> {
            store.getBean(Decisions.class).add(decision);
            return decision;
        });
    }
}

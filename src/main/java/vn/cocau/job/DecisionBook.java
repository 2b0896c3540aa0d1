package vn.cocau.job;

import java.io.IOException;
import org.springframework.context.ConfigurableApplicationContext;
import vn.cocau.intake.Decision;
import vn.cocau.store.Decisions;
import vn.cocau.store.HeldException;
import vn.cocau.store.StoreLock;

/** Where statisticians' decisions are written down. */
public final class DecisionBook {

    private DecisionBook() {}

    /** Adds a decision, which counts from the next run on. */
    public static void add(RunOptions options, Core core, Decision decision) throws IOException, HeldException {
        RunContext run = RunContext.of(options, core, Progress.SILENT, new StopSignal());
        StoreLock lock = StoreLock.take(options.store());
        try (ConfigurableApplicationContext context = StoreContext.open(run)) {
            context.getBean(Decisions.class).add(decision);
        } finally {
            lock.close();
        }
    }
}

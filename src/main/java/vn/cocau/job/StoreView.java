package vn.cocau.job;

import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;
import vn.cocau.store.HeldException;
import vn.cocau.store.Run;
import vn.cocau.store.RunLog;

/**
 * What the store holds, looked at without changing anything.
 *
 * @param current whether all of it was judged by the profile and program now in use
 */
public record StoreView(Holdings holdings, Optional<Run> lastRun, boolean current) {

    /** Empty where there is no store yet. */
    public static Optional<StoreView> of(RunOptions options, Core core) throws HeldException {
        if (!StoreContext.exists(options)) {
            return Optional.empty();
        }
        RunContext run = RunContext.of(options, core, Progress.SILENT, new StopSignal());
        try (ConfigurableApplicationContext context = StoreContext.look(run)) {
            HoldingsReader reader = context.getBean(HoldingsReader.class);
            Optional<Run> last = context.getBean(RunLog.class).last();
            return Optional.of(new StoreView(reader.read(), last, reader.isJudgedBy(run.judgedBy())));
        }
    }
}

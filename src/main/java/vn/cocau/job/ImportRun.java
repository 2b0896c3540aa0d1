package vn.cocau.job;

import java.io.IOException;
import org.springframework.context.ConfigurableApplicationContext;
import vn.cocau.store.HeldException;
import vn.cocau.store.StoreLock;

/** The main job from outside: the input folder in, a publication out. */
public final class ImportRun {

    private ImportRun() {}

    /** Runs once. Whatever happens to single files is in the report; another run's lock is an exception. */
    public static RunReport run(RunOptions options, Core core, Progress progress, StopSignal stop)
            throws IOException, HeldException {
        RunContext run = RunContext.of(options, core, progress, stop);
        StoreLock lock = StoreLock.take(options.store());
        try (ConfigurableApplicationContext context = StoreContext.open(run)) {
            return context.getBean(Importer.class).run();
        } finally {
            lock.close();
        }
    }
}

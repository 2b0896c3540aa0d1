package vn.cocau.job;

import java.io.IOException;
import vn.cocau.store.HeldException;

/** The main job from outside: the input folder in, a publication out. */
public final class ImportRun {

    private ImportRun() {}

    /** Runs once. Whatever happens to single files is in the report; another run's lock is an exception. */
    public static RunReport run(RunOptions options, Core core, Progress progress, StopSignal stop)
            throws IOException, HeldException {
        RunContext run = RunContext.of(options, core, progress, stop);
        return OpenStore.use(run, store -> store.getBean(Importer.class).run());
    }
}

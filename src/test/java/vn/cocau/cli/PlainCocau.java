package vn.cocau.cli;

import java.util.concurrent.locks.LockSupport;
import vn.cocau.job.Core;
import vn.cocau.job.CoreLoader;
import vn.cocau.job.OperatorMistake;
import vn.cocau.job.PlainCore;

/**
 * The program with the smallest statistics there are, to be started as a process of its own. The system property
 * {@code plain.millis} makes it take its time over each file.
 */
final class PlainCocau {

    static final String MILLIS = "plain.millis";

    static final CoreLoader CORE = (options, labels) -> {
        if (!options.profile().equals("plain")) {
            throw new OperatorMistake("no such profile: " + options.profile());
        }
        return slow(PlainCore.core());
    };

    private PlainCocau() {}

    public static void main(String[] arguments) {
        System.exit(Cocau.run(CORE, arguments));
    }

    private static Core slow(Core core) {
        long nanos = Long.getLong(MILLIS, 0) * 1_000_000;
        return new Core(
                core.profile(),
                (bytes, file, hash) -> {
                    LockSupport.parkNanos(nanos);
                    return core.judge().read(bytes, file, hash);
                },
                core.compiler());
    }
}

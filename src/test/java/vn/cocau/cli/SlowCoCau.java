package vn.cocau.cli;

import java.util.concurrent.locks.LockSupport;
import vn.cocau.job.Core;
import vn.cocau.job.StatisticalCore;

/** The program itself, but that the system property {@code slow.millis} makes it take its time over each file. */
final class SlowCoCau {

    static final String MILLIS = "slow.millis";

    private SlowCoCau() {}

    public static void main(String[] arguments) {
        System.exit(Cocau.run((options, labels) -> slow(StatisticalCore.load(options, labels)), arguments));
    }

    static Core slow(Core core) {
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

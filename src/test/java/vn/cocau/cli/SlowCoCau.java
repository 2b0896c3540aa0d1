package vn.cocau.cli;

import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import vn.cocau.intake.Examination;
import vn.cocau.intake.Submission;
import vn.cocau.job.Core;
import vn.cocau.job.Judge;
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
        return new Core(core.profile(), new SlowJudge(core.judge(), nanos), core.compiler());
    }

    private record SlowJudge(Judge judge, long nanos) implements Judge {

        @Override
        public Submission read(Path bytes, String file, String contentHash) {
            return examine(bytes, file, contentHash).submission();
        }

        @Override
        public Examination examine(Path bytes, String file, String contentHash) {
            LockSupport.parkNanos(nanos);
            return judge.examine(bytes, file, contentHash);
        }
    }
}

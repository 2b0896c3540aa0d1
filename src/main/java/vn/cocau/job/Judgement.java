package vn.cocau.job;

import java.nio.file.Path;
import vn.cocau.intake.Examination;
import vn.cocau.store.Submissions;

/** Judging one file outside a run. */
public final class Judgement {

    private Judgement() {}

    /** As an import would; where the reader breaks down, the file counts as rejected. */
    public static Examination of(Core core, Path bytes, String file, String contentHash) {
        return JudgeFile.examine(core.judge(), bytes, new Submissions.Pending(file, contentHash));
    }
}

package vn.cocau.job;

import java.nio.file.Path;
import vn.cocau.intake.Examination;
import vn.cocau.intake.Submission;
import vn.cocau.intake.SubmissionReader;

/** Judges as the product's reader does. */
record ReaderJudge(SubmissionReader reader) implements Judge {

    @Override
    public Submission read(Path bytes, String file, String contentHash) {
        return reader.read(bytes, file, contentHash);
    }

    @Override
    public Examination examine(Path bytes, String file, String contentHash) {
        return reader.examine(bytes, file, contentHash);
    }
}

package vn.cocau.job;

import java.nio.file.Path;
import vn.cocau.intake.Examination;
import vn.cocau.intake.Submission;

/** Reads one file and judges it. Bad data is a verdict with findings; an exception is a fault of the program. */
@FunctionalInterface
public interface Judge {

    /**
     * Reads the file whole; never null.
     *
     * @param bytes where its content lies
     * @param file its name, relative to the input folder
     */
    Submission read(Path bytes, String file, String contentHash);

    /** The same, with what it was judged from where the judge keeps that. */
    default Examination examine(Path bytes, String file, String contentHash) {
        return Examination.of(read(bytes, file, contentHash));
    }
}

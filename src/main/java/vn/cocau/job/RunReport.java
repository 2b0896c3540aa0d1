package vn.cocau.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cocau.intake.Submission;

/**
 * What came of a run.
 *
 * @param draft what was or would have been published; null where it did not get so far
 * @param rejected files lying in the input folder that were rejected
 */
public record RunReport(Outcome outcome, @Nullable Draft draft, List<Submission> rejected) {

    public RunReport {
        rejected = List.copyOf(rejected);
    }
}

package vn.cocau.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cocau.intake.Submission;

/**
 * What came of a run.
 *
 * @param draft what was or would have been published; null where it did not get so far
 * @param rejected files lying in the input folder that were rejected
 * @param fault what a failed run failed on; empty otherwise
 */
public record RunReport(Outcome outcome, @Nullable Draft draft, List<Submission> rejected, String fault) {

    public RunReport {
        rejected = List.copyOf(rejected);
    }
}

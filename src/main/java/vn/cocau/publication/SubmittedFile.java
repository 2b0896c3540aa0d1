package vn.cocau.publication;

import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Period;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.intake.Verdict;

/**
 * A file of the input and what became of it.
 *
 * @param contentHash SHA-256 of its bytes
 * @param period its newest period that is not a plan; null where rejected
 * @param state its part in the current set, by the name of its {@link vn.cocau.intake.SubmissionState}
 */
public record SubmittedFile(
        String file,
        String contentHash,
        Verdict verdict,
        @Nullable TerritoryCode territory,
        String form,
        @Nullable Period period,
        String state) {}

package vn.cocau.intake;

import org.jspecify.annotations.Nullable;
import vn.cocau.grid.Workbook;
import vn.cocau.table.Recognition;

/**
 * A file judged, with what it was judged from: its cells, and what each was taken for.
 *
 * @param workbook null where the file could not be opened
 * @param recognition null where the file could not be opened
 */
public record Examination(
        Submission submission,
        @Nullable Workbook workbook,
        @Nullable Recognition recognition) {

    /** A judgement alone. */
    public static Examination of(Submission submission) {
        return new Examination(submission, null, null);
    }
}

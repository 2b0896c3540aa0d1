package vn.cocau.intake;

/** What a stored submission is to the current set. */
public enum SubmissionState {
    /** All its figures are current, or stand in another file with the same value. */
    CURRENT,
    /** Replaced whole by a newer content of the same report. */
    CORRECTED,
    /** Some of its figures gave way to a later edition, to a file that remains, or to a decision. */
    PARTLY_SUPERSEDED,
    /** All its figures gave way. */
    SUPERSEDED,
    /** Some of its figures are withheld because another file says otherwise. */
    IN_CONFLICT,
    REJECTED,
    EMPTY
}

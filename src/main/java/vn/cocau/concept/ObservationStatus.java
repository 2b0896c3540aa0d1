package vn.cocau.concept;

/** What is known of an observation's amount beyond its number. */
public enum ObservationStatus {
    /** Read as printed. */
    NORMAL,
    /** A dash: the phenomenon does not occur; the amount is a true zero. */
    STRUCTURAL_ZERO,
    /** It occurs but was not collected; no amount. */
    NOT_COLLECTED,
    /** Suppressed by the publisher; no amount. */
    SUPPRESSED,
    /** Contradicts its own table within the tolerance: used as printed, flagged. */
    INCONSISTENT,
    /** Contradicts its own table beyond the tolerance: not used until a decision releases it. */
    WITHHELD,
    /** Another current submission says otherwise: not used until a decision names the winner. */
    CONFLICTING,
    /** Given by a decision in place of what was printed. */
    DECIDED,
    /** Computed from a share and its total, both read. */
    DERIVED
}

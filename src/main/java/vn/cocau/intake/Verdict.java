package vn.cocau.intake;

/** What became of a file. */
public enum Verdict {
    ACCEPTED,
    /** Unreadable, broken by a fatal rule, or without any table recognised. */
    REJECTED,
    /** A known form with nothing but zeros or blanks. */
    EMPTY
}

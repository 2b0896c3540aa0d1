package vn.cocau.planted;

/** The form of a table. */
enum Form {
    /** Rows crossed with columns. */
    CROSSED,
    /** The rows in two halves side by side, each under a header of its own. */
    HALVES,
    /** Rows crossed with columns, and again below the words "continued". */
    CONTINUED,
    /** Continued on the next sheet. */
    CONTINUED_ON_NEXT_SHEET;

    boolean continued() {
        return this == CONTINUED || this == CONTINUED_ON_NEXT_SHEET;
    }
}

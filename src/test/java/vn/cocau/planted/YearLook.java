package vn.cocau.planted;

/** How a bare year is written. */
enum YearLook {
    NUMBER,
    TEXT,
    /** A date that shows its year alone. */
    DATE,
    /** The year before plus one. */
    FORMULA,
    /** With the mark of a note that stands below the table. */
    NOTED,
    /** With the mark of a note that is nowhere. */
    NOTE_LOST
}

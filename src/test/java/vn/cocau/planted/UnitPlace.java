package vn.cocau.planted;

/** Where the unit stands. */
enum UnitPlace {
    /** In a line of its own above the table. */
    LINE,
    TITLE,
    /** In a column of the stub. */
    COLUMN,
    /** In the header, or with what says the kind of figure. */
    HEADER,
    /** In a line of the body, below the header. */
    BODY,
    /** In the label of each row. */
    LABEL
}

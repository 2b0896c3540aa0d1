package vn.cocau.table.structure;

/** What tells that a row belongs to one above it. Lines without figures head the rows below them in any case. */
enum Nesting {
    /** Nothing else. */
    SECTIONS,
    /** Its label is set in, by style or by spaces. */
    INDENT,
    /** Its label is not bold. */
    BOLD,
    /** Its label opens with a dash or a bullet. */
    BULLET,
    /** Its label recurs in the table, that of the row above it does not. */
    RECURRENCE
}

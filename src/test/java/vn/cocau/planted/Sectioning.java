package vn.cocau.planted;

/** How the lines look that head groups of rows. */
enum Sectioning {
    PLAIN,
    BOLD,
    /** Merged over the whole width of the table. */
    ACROSS,
    /** With a letter before the words. */
    LETTERED,
    /** In the row of the total, whose name it takes. */
    WITH_FIGURES
}

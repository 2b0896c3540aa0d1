package vn.cocau.cube;

/** What a reader must know of an amount, inherited by everything computed from it. */
public enum Flag {
    /** A file it comes from says that its figures are made up. */
    ILLUSTRATIVE,
    /** Contradicts its own table within the tolerance; used as printed. */
    INCONSISTENT,
    /** Computed from a share and a total. */
    DERIVED,
    /** Stood in a hidden cell, row or column. */
    HIDDEN
}

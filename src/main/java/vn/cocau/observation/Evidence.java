package vn.cocau.observation;

/** What a file itself says for or about a reading; trust is computed from it together with the other submissions. */
public enum Evidence {
    /** An accounting identity of typed values holds with this cell in it. */
    EXACT_IDENTITY,
    /** The identity holds because one member is a formula over the others: it confirms structure, not values. */
    TAUTOLOGY,
    /** Code and name, or two languages, say the same. */
    DOUBLE_LABEL,
    /** Constant and current prices agree in the base year, or the deflator lies in its band. */
    DEFLATOR,
    /** A reporting convention supplied what the file is silent about. */
    CONVENTION,
    /** The cell, its row or its column is hidden. */
    HIDDEN,
    /** The file says of itself that its figures are made up. */
    ILLUSTRATIVE
}

package vn.cocau.concept;

/** The closed list of reasons for which a numeric cell is left alone. An unknown label is none of them. */
public enum OutOfScope {
    /** A measure recognised as none of ours: per head, prices, physical quantities, averages over years. */
    OTHER_MEASURE,
    RANK,
    DOCUMENT_NUMBER,
    DATE,
    FOOTNOTE,
    HIDDEN_SHEET,
    /** A row of an unfilled template, zero throughout. */
    UNFILLED
}

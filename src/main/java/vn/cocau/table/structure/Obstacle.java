package vn.cocau.table.structure;

/** Why a figure has no place in any table, as far as shape can tell. */
public enum Obstacle {
    /** It stands outside every table. */
    OUTSIDE,
    /** Words stand right of figures: a list of records, whose columns are of different kinds. */
    RECORD_LIST,
    /** Its row has no label. */
    ROW_UNLABELLED,
    /** Its column has no label. */
    COLUMN_UNLABELLED,
    /** The label of its row or column is also that of another one. */
    LABEL_SHARED,
    /** The sign of a missing figure stands in the header above it. */
    SIGN_IN_HEADER,
    /** A number that is no year stands in the header above it. */
    NUMBER_IN_HEADER,
    /** Another column has no label of its own: the labels may have slid to one side. */
    HEADER_SHIFTED,
    /** Words stand between the figures of its row. */
    WORDS_AMONG_FIGURES,
    /** Words stand over the figures in a line within the table, and not alone: they may change what follows. */
    WORDS_WITHIN,
    /** It can be read in two ways that give it different labels. */
    READINGS_DISAGREE
}

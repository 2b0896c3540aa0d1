package vn.cocau.table.structure;

/** How far a header label reaches over blank cells. */
enum Span {
    /** As far as its merged range. */
    MERGED,
    /** To the next label of its row. */
    TO_NEXT_LABEL
}

package vn.cocau.table;

/** How far a header label reaches where cells beside or below it are blank. */
enum SpanRule {
    /** As far as its merged range. */
    MERGED_ONLY,
    /** To the next label; a stub label down to the next one below. */
    TO_NEXT_LABEL
}

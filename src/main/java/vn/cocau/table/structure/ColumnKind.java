package vn.cocau.table.structure;

/** What a column holds on the rows of a table. */
enum ColumnKind {
    NUMBERS,
    /** Ranges of numbers that recur, as of ages: figures of each row, not its label. */
    RANGES,
    /** One mark, here and there: a tick. */
    TICKS,
    /** Signs of missing figures and nothing else. */
    NOTHING,
    WORDS
}

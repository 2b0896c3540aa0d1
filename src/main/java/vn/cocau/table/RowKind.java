package vn.cocau.table;

/** What a row of a sheet looks like before anything is decided about it. */
enum RowKind {
    BLANK,
    /** Texts only. */
    TEXT,
    /** Heads columns with periods; its numbers are years. */
    PERIODS,
    /** Numbers the columns: A B 1 2 (3)=(1)+(2). */
    COLUMN_NUMBERS,
    /** Holds numbers that may be figures. */
    VALUES
}

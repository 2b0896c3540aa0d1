package vn.cocau.table;

/**
 * How a block prints what is taken off a total, such as financial services indirectly measured: negative, or positive as
 * if it were added.
 */
enum Deductions {
    AS_PRINTED,
    REVERSED
}

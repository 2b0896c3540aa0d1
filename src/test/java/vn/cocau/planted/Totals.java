package vn.cocau.planted;

/** Whether totals are typed or computed by the sheet. */
enum Totals {
    TYPED,
    COMPUTED
}

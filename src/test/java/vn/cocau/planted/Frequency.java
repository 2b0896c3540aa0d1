package vn.cocau.planted;

/** What periods the figures are of. */
enum Frequency {
    YEARS,
    QUARTERS,
    MONTHS
}

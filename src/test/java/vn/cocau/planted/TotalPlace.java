package vn.cocau.planted;

/** Where a total stands. */
enum TotalPlace {
    ABOVE,
    BELOW
}

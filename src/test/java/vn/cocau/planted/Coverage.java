package vn.cocau.planted;

/** Which territories stand on an axis. */
enum Coverage {
    /** All districts, and the province. */
    WITH_TOTAL,
    ALL,
    SOME
}

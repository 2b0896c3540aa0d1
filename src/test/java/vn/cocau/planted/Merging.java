package vn.cocau.planted;

/** Whether a heading over several columns is one merged cell. */
enum Merging {
    MERGED,
    /** It stands over the first of its columns. */
    UNMERGED
}

package vn.cocau.sample;

/** Current prices, or the prices of 2010. */
enum Basis {
    CURRENT,
    CONSTANT_2010
}

package vn.cocau.grid;

/** A stored text in cells of one font: what is decoded once for all of them. */
record TextUse(int text, String font) {}

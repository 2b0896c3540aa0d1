package vn.cocau.table;

/**
 * One way to look at a block: how many rows above it are header, how far labels reach, what the decimal
 * mark is, and which language decides where a label says two things.
 */
record Layout(int headerRows, SpanRule span, char decimalMark, String language) {}

package vn.cocau.table;

/** One way to look at a block: how many rows above it are header, how far labels reach, and what the decimal mark is. */
record Layout(int headerRows, SpanRule span, char decimalMark) {}

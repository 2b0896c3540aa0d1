package vn.cocau.table;

/**
 * One way to look at a block: how many rows above it are header, how far labels reach, what the decimal
 * mark is, which language decides where a label says two things, and what sign deductions have.
 */
record Layout(int headerRows, SpanRule span, char decimalMark, String language, Deductions deductions) {

    Layout with(Deductions other) {
        return new Layout(headerRows, span, decimalMark, language, other);
    }
}

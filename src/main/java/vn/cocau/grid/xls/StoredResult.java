package vn.cocau.grid.xls;

/** What a formula came to: a number, or bits that no number has, which tell of something else. */
final class StoredResult {

    static final int NUMBER = -1;

    private double number;
    private int kind;
    private int detail;

    void read(Records records, int at) {
        number = records.real(at);
        kind = records.unsigned16(at + 6) == 0xFFFF ? records.octet(at) : NUMBER;
        detail = records.octet(at + 2);
    }

    boolean isZero() {
        return kind == NUMBER && number == 0;
    }

    /** As in POI's {@code FormulaSpecialCachedValue}; {@link #NUMBER} for a number. */
    int kind() {
        return kind;
    }

    double number() {
        return number;
    }

    /** A truth value or an error's code. */
    int detail() {
        return detail;
    }
}

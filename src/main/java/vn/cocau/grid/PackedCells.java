package vn.cocau.grid;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Steps through the packed cells of a row. */
final class PackedCells {

    static final int NUMBER = 0;
    static final int TEXT = 1;
    /** A text of ASCII letters, kept in place. */
    static final int ASCII = 2;

    static final int LOGICAL = 3;
    static final int FAILURE = 4;
    static final int NOT_CALCULATED = 5;
    static final int ISO_DATE = 6;
    private static final int KIND = 0x0F;
    /** The formula stands before the value. */
    static final int FORMULA = 0x10;
    /** The number of a shared formula stands before the value. */
    static final int SHARED = 0x20;

    private final byte[] bytes;
    private final int end;
    private int at;
    private int column;
    private int style;
    private int kind;
    private int formulaAt;
    private int valueAt;

    PackedCells(byte[] bytes, int start, int length) {
        this.bytes = bytes;
        this.at = start;
        this.end = start + length;
    }

    boolean next() {
        if (at >= end) {
            return false;
        }
        column = number();
        style = number();
        kind = bytes[at++];
        formulaAt = at;
        if ((kind & FORMULA) != 0) {
            skipBytes();
        } else if ((kind & SHARED) != 0) {
            number();
        }
        valueAt = at;
        switch (kind & KIND) {
            case TEXT -> number();
            case NOT_CALCULATED -> {}
            default -> skipBytes();
        }
        return true;
    }

    private void skipBytes() {
        int length = number();
        at += length;
    }

    private int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            int octet = bytes[at++];
            value |= (octet & 0x7F) << shift;
            if (octet >= 0) {
                return value;
            }
        }
    }

    int column() {
        return column;
    }

    int style() {
        return style;
    }

    int kind() {
        return kind & KIND;
    }

    boolean hasFormula() {
        return (kind & FORMULA) != 0;
    }

    boolean hasSharedFormula() {
        return (kind & SHARED) != 0;
    }

    String formula() {
        return string(formulaAt);
    }

    int sharedFormula() {
        return numberAt(formulaAt);
    }

    int text() {
        return numberAt(valueAt);
    }

    /** The value's characters; a number's digits as stored. */
    String raw() {
        return string(valueAt);
    }

    private int numberAt(int place) {
        int back = at;
        at = place;
        int value = number();
        at = back;
        return value;
    }

    private String string(int place) {
        int back = at;
        at = place;
        int length = number();
        String string = new String(bytes, at, length, StandardCharsets.UTF_8);
        at = back;
        return string;
    }

    /** The reader where it stands now. */
    PackedCells copy() {
        PackedCells copy = new PackedCells(bytes, at, end - at);
        copy.column = column;
        copy.style = style;
        copy.kind = kind;
        copy.formulaAt = formulaAt;
        copy.valueAt = valueAt;
        return copy;
    }

    /** Whether two cells hold the same: formats aside. */
    boolean sameAs(PackedCells other) {
        return kind == other.kind && Arrays.equals(bytes, formulaAt, at, other.bytes, other.formulaAt, other.at);
    }
}

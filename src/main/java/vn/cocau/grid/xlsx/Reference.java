package vn.cocau.grid.xlsx;

import org.jspecify.annotations.Nullable;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.CellRange;
import vn.cocau.grid.RefusedFile;
import vn.cocau.grid.xml.Slice;

/** A cell's reference such as {@code B12}, read from its bytes. */
final class Reference {

    private int row;
    private int column;

    /** Reads a reference; anything else refuses the file. */
    void read(Slice reference) {
        byte[] bytes = reference.bytes();
        int from = reference.from();
        int to = reference.to();
        int i = from;
        int letters = 0;
        while (i < to && letter(bytes[i]) > 0) {
            letters = 26 * letters + letter(bytes[i++]);
        }
        int start = i;
        int digits = 0;
        while (i < to && bytes[i] >= '0' && bytes[i] <= '9') {
            digits = 10 * digits + bytes[i++] - '0';
        }
        int length = start - from;
        if (i < to || length == 0 || length > 3 || i == start || i - start > 7 || digits == 0) {
            throw RefusedFile.damaged();
        }
        row = digits - 1;
        column = letters - 1;
    }

    private static int letter(byte octet) {
        int upper = octet & 0xDF;
        return upper >= 'A' && upper <= 'Z' && octet > '@' ? upper - 'A' + 1 : 0;
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    /** The range that a text such as {@code A1:B2} names; null for any other. */
    static @Nullable CellRange range(@Nullable String reference) {
        if (reference == null || !reference.matches("[A-Z]{1,3}[1-9][0-9]{0,6}(:[A-Z]{1,3}[1-9][0-9]{0,6})?")) {
            return null;
        }
        int colon = reference.indexOf(':');
        CellAddress first = CellAddress.parse(colon < 0 ? reference : reference.substring(0, colon));
        CellAddress last = CellAddress.parse(reference.substring(colon + 1));
        return new CellRange(first, last);
    }
}

package vn.cocau.grid.xls;

import org.apache.poi.ss.formula.ptg.ExpPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.util.LittleEndianByteArrayInputStream;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.CellAddress;

/** A formula's tokens as stored; the constants of arrays stand after them. */
final class TokenBytes {

    static final TokenBytes NONE = new TokenBytes(new byte[0], 0);

    /** Length of the one token that says where the formula stands. */
    private static final int PLACE = 5;

    private final byte[] bytes;
    private final int length;

    private TokenBytes(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    /** Their length stands before them. */
    static TokenBytes read(Records records, int lengthAt) {
        return new TokenBytes(records.bytes(lengthAt + 2), records.unsigned16(lengthAt));
    }

    Ptg[] parsed() {
        return Ptg.readTokens(length, new LittleEndianByteArrayInputStream(bytes));
    }

    /** The cell beside which the formula stands that this cell shares with others, or null. */
    @Nullable
    CellAddress elsewhere() {
        return bytes.length == PLACE && bytes[0] == ExpPtg.sid ? new CellAddress(unsigned16(1), unsigned16(3)) : null;
    }

    private int unsigned16(int at) {
        return (bytes[at] & 0xFF) | ((bytes[at + 1] & 0xFF) << 8);
    }
}

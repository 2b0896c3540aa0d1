package vn.cocau.grid.xls;

import java.nio.charset.StandardCharsets;
import vn.cocau.grid.SheetBuilder;
import vn.cocau.grid.StoredNumbers;

/** Writes binary numbers as the shortest decimals that read back as them. */
final class Digits {

    private final ShortestDecimal decimal = new ShortestDecimal();
    private final byte[] bytes = new byte[48];
    private int start;

    /** Gives the number to the cell that was begun. */
    void write(double number, SheetBuilder sheet) {
        if (decimal.find(Math.abs(number))) {
            put(number < 0);
            sheet.number(bytes, start, bytes.length - start);
        } else if (Double.isFinite(number)) {
            byte[] digits = StoredNumbers.shortest(number).toPlainString().getBytes(StandardCharsets.US_ASCII);
            sheet.number(digits, 0, digits.length);
        } else {
            sheet.failure("#NUM!");
        }
    }

    private void put(boolean negative) {
        start = bytes.length;
        long rest = decimal.digits();
        for (int i = 0; rest > 0 || i <= decimal.decimals(); i++) {
            if (i == decimal.decimals() && i > 0) {
                bytes[--start] = '.';
            }
            bytes[--start] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        if (negative) {
            bytes[--start] = '-';
        }
    }
}

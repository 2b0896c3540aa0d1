package vn.cocau.grid.xls;

import java.nio.charset.StandardCharsets;
import vn.cocau.grid.SheetBuilder;
import vn.cocau.grid.StoredNumbers;

/**
 * Writes binary numbers as the shortest decimals that read back as them. Decimals of up to 15 digits, which a binary number
 * always tells apart, are found by one multiplication; the rare longer ones by the library.
 */
final class Digits {

    private static final int TOLD_APART = 15;
    private static final double BEYOND = 1e15;
    /** Powers of ten that a binary number holds exactly. */
    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private final byte[] bytes = new byte[48];
    private int start;

    /** Gives the number to the cell that was begun. */
    void write(double number, SheetBuilder sheet) {
        if (found(number)) {
            sheet.number(bytes, start, bytes.length - start);
        } else if (Double.isFinite(number)) {
            byte[] digits = StoredNumbers.shortest(number).toPlainString().getBytes(StandardCharsets.US_ASCII);
            sheet.number(digits, 0, digits.length);
        } else {
            sheet.failure("#NUM!");
        }
    }

    private boolean found(double number) {
        double size = Math.abs(number);
        if (!(size < BEYOND)) {
            return false;
        }
        long whole = (long) size;
        if (whole == size) {
            put(whole, 0, number < 0);
            return true;
        }
        int decimals = decimals(size);
        if (decimals >= POWERS.length) {
            return false;
        }
        long digits = (long) (size * POWERS[decimals] + 0.5);
        if (digits / POWERS[decimals] != size) {
            return false;
        }
        while (digits % 10 == 0) {
            digits /= 10;
            decimals--;
        }
        put(digits, decimals, number < 0);
        return true;
    }

    /** How many decimals make 15 digits of it. */
    private static int decimals(double size) {
        int decimals = TOLD_APART;
        if (size >= 1) {
            for (int i = 0; size >= POWERS[i]; i++) {
                decimals--;
            }
        } else {
            for (double raised = size; raised < 0.1 && decimals < POWERS.length; raised *= 10) {
                decimals++;
            }
        }
        return decimals;
    }

    private void put(long digits, int decimals, boolean negative) {
        start = bytes.length;
        long rest = digits;
        for (int i = 0; rest > 0 || i <= decimals; i++) {
            if (i == decimals && decimals > 0) {
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

package vn.cocau.grid.xlsx;

import org.jspecify.annotations.Nullable;

/** Whole numbers and truth values in attributes. */
final class Numbers {

    private Numbers() {}

    static int of(@Nullable String digits, int otherwise) {
        if (digits == null) {
            return otherwise;
        }
        try {
            return Math.max(Integer.parseInt(digits.strip()), -1);
        } catch (NumberFormatException cause) {
            return otherwise;
        }
    }

    static boolean truth(@Nullable String value) {
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }
}

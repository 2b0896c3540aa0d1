package vn.cocau.planted;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How numbers stand in the cells. */
enum NumberLook {
    /** As numbers. */
    STORED('.', ','),
    /** As text with a decimal comma and points between thousands. */
    VIETNAMESE(',', '.'),
    /** As text with a decimal point and commas between thousands. */
    ENGLISH('.', ','),
    /** As text with a decimal comma and spaces between thousands. */
    SPACED(',', ' '),
    /** As text with a decimal comma and spaces that do not break a line between thousands. */
    UNBROKEN(',', '\u00A0');

    private final char decimal;
    private final char group;

    NumberLook(char decimal, char group) {
        this.decimal = decimal;
        this.group = group;
    }

    String print(BigDecimal number) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(decimal);
        symbols.setGroupingSeparator(group);
        String pattern = "#,##0" + (number.scale() > 0 ? "." + "0".repeat(number.scale()) : "");
        return new DecimalFormat(pattern, symbols).format(number);
    }
}

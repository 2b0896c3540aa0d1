package vn.cocau.grid.oracle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Binary numbers and what formats show of them. */
final class PoiNumbers {

    /** A number of many decimals; formats that show so many of them say nothing of decimals. */
    private static final double MANY_DECIMALS = 1.1234567890123;

    private static final int ALL = 9;

    private static final Pattern DECIMALS = Pattern.compile("[0-9]\\.([0-9]+)");

    private final Map<String, Integer> decimals = new HashMap<>();

    static String binary(double number) {
        return Double.toString(number + 0.0);
    }

    /** The fewest digits that read back as this number. */
    static String shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        int digits = 1;
        while (exact.round(new MathContext(digits, RoundingMode.HALF_EVEN)).doubleValue() != number) {
            digits++;
        }
        BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
        return (rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros()).toPlainString();
    }

    /** How many decimals POI shows of a number in this format; -1 for all there are, and for dates and fractions. */
    int decimals(String format, boolean date) {
        return date ? -1 : decimals.computeIfAbsent(format, PoiNumbers::decimals);
    }

    private static int decimals(String format) {
        // POI takes a full stop in quotation marks for that of a number.
        String plain = format.replaceAll("\"[^\"]*\"", "");
        String shown = new DataFormatter(Locale.ROOT).formatRawCellContents(MANY_DECIMALS, -1, plain);
        Matcher matcher = DECIMALS.matcher(shown);
        int number = matcher.find() ? matcher.group(1).length() : 0;
        return number >= ALL || shown.contains("/") ? -1 : number;
    }
}

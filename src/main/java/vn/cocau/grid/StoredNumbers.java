package vn.cocau.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Numbers as files store them. */
public final class StoredNumbers {

    /** Beyond the range of Excel's numbers; a longer one is no number of a workbook. */
    private static final int MOST_DIGITS = 400;

    /** The longest number that surely fits into 64 bits, with its sign and point. */
    private static final int MOST_PLAIN = 18;

    private StoredNumbers() {}

    /** The number that stored digits stand for, exactly; null where they are none. */
    public static @Nullable BigDecimal exact(String digits) {
        BigDecimal plain = plain(digits);
        if (plain != null) {
            return plain;
        }
        try {
            BigDecimal number = new BigDecimal(digits.strip());
            if (Math.abs((long) number.scale()) > MOST_DIGITS) {
                return null;
            }
            return number.scale() < 0 ? number.setScale(0) : number;
        } catch (NumberFormatException cause) {
            return null;
        }
    }

    /** The usual case, digits with a point among them; null for any other. */
    private static @Nullable BigDecimal plain(String digits) {
        int length = digits.length();
        boolean negative = length > 0 && digits.charAt(0) == '-';
        if (length == 0 || length > MOST_PLAIN) {
            return null;
        }
        long unscaled = 0;
        int point = -1;
        for (int i = negative ? 1 : 0; i < length; i++) {
            int digit = digits.charAt(i) - '0';
            if (digit >= 0 && digit <= 9) {
                unscaled = 10 * unscaled + digit;
            } else if (digit == '.' - '0' && point < 0) {
                point = i;
            } else {
                return null;
            }
        }
        boolean incomplete = length == (negative ? 1 : 0) + (point < 0 ? 0 : 1);
        return incomplete
                ? null
                : BigDecimal.valueOf(negative ? -unscaled : unscaled, point < 0 ? 0 : length - 1 - point);
    }

    /** The date that a text in the notation of ISO 8601 stands for; the text itself where it is none. */
    static CellValue isoDate(String iso, boolean from1904) {
        try {
            LocalDateTime moment = iso.contains("T")
                    ? LocalDateTime.parse(iso, DateTimeFormatter.ISO_DATE_TIME)
                    : LocalDate.parse(iso).atStartOfDay();
            return new CellValue.DateTime(moment, shortest(DateUtil.getExcelDate(moment, from1904)));
        } catch (DateTimeParseException cause) {
            return new CellValue.Text(iso);
        }
    }

    /** The shortest decimal that reads back as this binary number; the platform's own sometimes has digits too many. */
    public static BigDecimal shortest(double stored) {
        BigDecimal known = BigDecimal.valueOf(stored).stripTrailingZeros();
        BigDecimal number = mayBeShorter(known, stored) ? fewestDigits(stored, known.precision()) : known;
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** Whether the nearest number of one digit less may read back too: it is no farther away than the next binary number. */
    private static boolean mayBeShorter(BigDecimal known, double stored) {
        long last = Math.abs(known.unscaledValue().longValue() % 10);
        BigDecimal away = BigDecimal.valueOf(Math.min(last, 10 - last), known.scale());
        return known.scale() < 0 || away.doubleValue() <= Math.ulp(stored);
    }

    private static BigDecimal fewestDigits(double stored, int known) {
        BigDecimal exact = new BigDecimal(stored);
        int digits = known;
        while (digits > 1 && rounded(exact, digits - 1).doubleValue() == stored) {
            digits--;
        }
        return rounded(exact, digits).stripTrailingZeros();
    }

    private static BigDecimal rounded(BigDecimal exact, int digits) {
        return exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
    }

    /** The date that a serial number stands for, or the number itself where no date can have it. */
    public static CellValue dated(BigDecimal serial, boolean from1904) {
        double days = serial.doubleValue();
        if (days < 0 || days > DateUtil.getExcelDate(LocalDateTime.of(9999, 12, 31, 23, 59), false)) {
            return new CellValue.Numeric(serial);
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(days, from1904, true);
        return moment == null ? new CellValue.Numeric(serial) : new CellValue.DateTime(moment, serial);
    }
}

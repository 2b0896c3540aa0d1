package vn.cocau.mutation;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellValue;

/** Numbers as texts: groups of three digits, and a mark before the decimals. */
final class Printed {

    private static final MathContext EXCEL_DIGITS = new MathContext(15);

    private Printed() {}

    /** Null where the text is no number. */
    static @Nullable BigDecimal parse(String text, char mark) {
        String other = mark == ',' ? "." : ",";
        String bare = text.strip();
        String group = "\\" + other;
        String decimals = "(\\" + mark + "\\d+)?";
        boolean number = bare.matches("-?(\\d+|\\d{1,3}(" + group + "\\d{3})+)" + decimals);
        return number ? new BigDecimal(bare.replace(other, "").replace(mark, '.')) : null;
    }

    /** The decimals that a number's format shows; -1 where it shows all. */
    static int decimals(Cell cell) {
        return cell.value() instanceof CellValue.Numeric ? cell.appearance().decimals() : -1;
    }

    /** The number of a cell as people see it, percent as percent; null where it holds none. */
    static @Nullable BigDecimal amount(Cell cell, @Nullable Character mark) {
        if (cell.value() instanceof CellValue.Numeric numeric) {
            BigDecimal number = plain(numeric.number().round(EXCEL_DIGITS));
            return cell.appearance().numberFormat().contains("%") ? plain(number.scaleByPowerOfTen(2)) : number;
        }
        return mark == null ? null : parse(cell.text(), mark);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static String grouped(BigDecimal number, char mark) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String decimals = point < 0 ? "" : mark + plain.substring(point + 1);
        String groups = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", mark == ',' ? "." : ",");
        return (number.signum() < 0 ? "-" : "") + groups + decimals;
    }
}

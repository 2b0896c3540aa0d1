package vn.cocau.grid;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** What a cell shows on the screen. */
final class Displayed {

    private Displayed() {}

    static String of(Cell cell) {
        CellValue value = cell.value();
        if (value instanceof CellValue.Numeric numeric) {
            return number(cell, numeric.number().doubleValue());
        }
        if (value instanceof CellValue.DateTime date) {
            return number(cell, DateUtil.getExcelDate(date.moment()));
        }
        if (value instanceof CellValue.Logical logical) {
            return logical.truth() ? "TRUE" : "FALSE";
        }
        return value instanceof CellValue.Failure failure ? failure.code() : cell.text();
    }

    private static String number(Cell cell, double number) {
        String format = cell.appearance().numberFormat();
        return format.isEmpty() ? cell.raw() : new DataFormatter(Locale.ROOT).formatRawCellContents(number, -1, format);
    }
}

package vn.cocau.planted;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.cocau.sample.Canvas;

/** Writes bare years as the look of a table has them. */
final class YearCell {

    private final Pen pen;
    private final YearLook look;
    private String before = "";
    private int yearBefore;

    YearCell(Pen pen, YearLook look) {
        this.pen = pen;
        this.look = look;
    }

    static boolean isYear(String label) {
        return label.matches("\\d{4}");
    }

    /** Over a range of cells; only the year after the one written before can be computed from it. */
    void write(int column, int row, int lastColumn, String label) {
        int year = Integer.parseInt(label);
        String first = Canvas.at(column, row);
        String range = column == lastColumn ? first : first + ":" + Canvas.at(lastColumn, row);
        switch (look) {
            case TEXT -> pen.text(column, row, lastColumn, row, label);
            case DATE -> pen.date(range, LocalDate.of(year, 12, 31), "yyyy");
            case FORMULA -> {
                if (!before.isEmpty() && year == yearBefore + 1 && column == lastColumn) {
                    pen.formula(first, before + "+1", BigDecimal.valueOf(year), "General");
                } else {
                    pen.number(range, year);
                }
            }
            default -> pen.number(range, year);
        }
        before = first;
        yearBefore = year;
    }
}

package vn.cocau.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Grids as literals: text, numbers and null for nothing; a {@link CellValue} or a whole {@link Cell} is taken as it is. */
public final class Grids {

    private Grids() {}

    /** A visible sheet without merges; the first row is row 1, its first value stands in column A. */
    public static SheetGrid of(String name, Object[]... rows) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                if (rows[row][column] != null) {
                    cells.add(cell(row, column, rows[row][column]));
                }
            }
        }
        return new SheetGrid(name, false, cells, List.of());
    }

    /** A row of a literal grid. */
    public static Object[] row(Object... values) {
        return values;
    }

    private static Cell cell(int row, int column, Object content) {
        if (content instanceof Cell cell) {
            return cell;
        }
        if (content instanceof CellValue value) {
            return Cell.plain(row, column, value, content.toString());
        }
        if (content instanceof Number) {
            BigDecimal number = new BigDecimal(content.toString());
            return Cell.plain(row, column, new CellValue.Numeric(number), number.toPlainString());
        }
        return Cell.plain(row, column, new CellValue.Text(content.toString()), content.toString());
    }
}

package vn.cocau.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    /** The grid with merged ranges, {@code "A1:C1"}; a value under a merge is no cell. */
    public static SheetGrid merged(SheetGrid grid, String... ranges) {
        List<CellRange> merges = new ArrayList<>(grid.merges());
        for (String range : ranges) {
            String[] corners = range.split(":", 2);
            merges.add(new CellRange(CellAddress.parse(corners[0]), CellAddress.parse(corners[1])));
        }
        return new SheetGrid(
                grid.name(),
                grid.hidden(),
                grid.cells().stream()
                        .map(cell -> under(merges, cell))
                        .filter(Objects::nonNull)
                        .toList(),
                merges);
    }

    private static @Nullable Cell under(List<CellRange> merges, Cell cell) {
        for (CellRange merge : merges) {
            if (merge.contains(cell.address())) {
                return merge.first().equals(cell.address()) ? with(cell, merge, cell.hidden()) : null;
            }
        }
        return cell;
    }

    /** The grid with these rows hidden, counted from 1. */
    public static SheetGrid hiddenRows(SheetGrid grid, Integer... rows) {
        List<Integer> hidden = List.of(rows);
        return new SheetGrid(
                grid.name(),
                grid.hidden(),
                grid.cells().stream()
                        .map(cell -> with(
                                cell,
                                cell.merge(),
                                hidden.contains(cell.address().row() + 1)))
                        .toList(),
                grid.merges());
    }

    /** The sheet as its author hid it. */
    public static SheetGrid hidden(SheetGrid grid) {
        return new SheetGrid(grid.name(), true, grid.cells(), grid.merges());
    }

    /** A number with a format, at a place that the grid decides. */
    public static Cell number(String number, String format, int decimals) {
        return new Cell(
                new CellAddress(0, 0),
                new CellValue.Numeric(new BigDecimal(number)),
                number,
                null,
                new Appearance(format, decimals, "", false, 0, ""),
                List.of(),
                null,
                false,
                null);
    }

    /** A formula and its result. */
    public static Cell formula(String formula, String result) {
        return new Cell(
                new CellAddress(0, 0),
                new CellValue.Numeric(new BigDecimal(result)),
                result,
                formula,
                Appearance.PLAIN,
                List.of(),
                null,
                false,
                null);
    }

    /** A text set in by so many steps. */
    public static Cell indented(String text, int steps) {
        return new Cell(
                new CellAddress(0, 0),
                new CellValue.Text(text),
                text,
                null,
                new Appearance("", -1, "", false, steps, ""),
                List.of(),
                null,
                false,
                null);
    }

    /** The cell somewhere else. */
    public static Cell at(Cell cell, int row, int column) {
        return new Cell(
                new CellAddress(row, column),
                cell.value(),
                cell.raw(),
                cell.formula(),
                cell.appearance(),
                cell.runs(),
                cell.merge(),
                cell.hidden(),
                cell.comment());
    }

    private static Cell with(Cell cell, @Nullable CellRange merge, boolean hidden) {
        return new Cell(
                cell.address(),
                cell.value(),
                cell.raw(),
                cell.formula(),
                cell.appearance(),
                cell.runs(),
                merge,
                hidden,
                cell.comment());
    }

    private static Cell cell(int row, int column, Object content) {
        if (content instanceof Cell cell) {
            return at(cell, row, column);
        }
        if (content instanceof CellValue value) {
            String raw = value instanceof CellValue.Failure failure ? failure.code() : "";
            return Cell.plain(row, column, value, raw);
        }
        if (content instanceof Number) {
            BigDecimal number = new BigDecimal(content.toString());
            return Cell.plain(row, column, new CellValue.Numeric(number), number.toPlainString());
        }
        return Cell.plain(row, column, new CellValue.Text(content.toString()), content.toString());
    }
}

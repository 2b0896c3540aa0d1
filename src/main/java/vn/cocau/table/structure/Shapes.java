package vn.cocau.table.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.CellRange;
import vn.cocau.grid.SheetGrid;

/** A sheet whose cells are looked at by their shape, each once. */
final class Shapes {

    private static final Pattern YEAR = Pattern.compile("(1[89]|20)\\d\\d\\D{0,3}");

    private final SheetGrid grid;
    private final Map<CellAddress, CellShape> known = new HashMap<>();

    Shapes(SheetGrid grid) {
        this.grid = grid;
    }

    SheetGrid grid() {
        return grid;
    }

    CellShape of(Cell cell) {
        return known.computeIfAbsent(cell.address(), address -> CellShape.of(cell));
    }

    boolean isNumber(@Nullable Cell cell) {
        return cell != null && of(cell) == CellShape.NUMBER;
    }

    boolean isWords(@Nullable Cell cell) {
        return cell != null && of(cell).isWords();
    }

    /** The cells of a row from a column on. */
    List<Cell> from(int row, int column) {
        return grid.row(row).stream()
                .filter(cell -> cell.address().column() >= column)
                .toList();
    }

    /** The cells of a row before a column. */
    List<Cell> before(int row, int column) {
        return grid.row(row).stream()
                .filter(cell -> cell.address().column() < column)
                .toList();
    }

    boolean isYear(Cell cell) {
        return of(cell) == CellShape.NUMBER && YEAR.matcher(words(cell)).matches();
    }

    /** What a cell says, with single spaces. */
    static String words(Cell cell) {
        return CellShape.plain(cell.text().isEmpty() ? cell.raw() : cell.text());
    }

    /** The last column that a cell covers. */
    static int lastColumn(Cell cell) {
        CellRange merge = cell.merge();
        return merge == null ? cell.address().column() : merge.last().column();
    }

    /**
     * Whether a row holds figures: some number, its last cell no words, and something beside a lone number. Words at the
     * end are a remark or a header among years.
     */
    boolean holdsFigures(int row) {
        List<Cell> cells = grid.row(row);
        if (cells.isEmpty() || of(cells.get(cells.size() - 1)) == CellShape.TEXT) {
            return false;
        }
        boolean figure = cells.stream().anyMatch(cell -> of(cell).isFigure());
        int first = cells.get(0).address().column();
        return figure && (cells.size() > 1 || (first > 0 && grid.seenAt(row, first - 1) != null));
    }
}

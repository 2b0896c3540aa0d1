package vn.cocau.table.structure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.CellRange;
import vn.cocau.grid.CellValue;
import vn.cocau.grid.SheetGrid;

/** A sheet whose cells are looked at by their shape, each once. */
final class Shapes {

    private static final Pattern YEAR = Pattern.compile("(1[89]|20)\\d\\d\\D{0,3}");

    private static final int FEWEST_YEARS = 2;
    private static final int YEAR_DIGITS = 4;

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
        if (cells.isEmpty() || ColumnNumbers.are(cells) || of(cells.get(cells.size() - 1)) == CellShape.TEXT) {
            return false;
        }
        boolean figure = cells.stream().anyMatch(cell -> of(cell).isFigure());
        int first = cells.get(0).address().column();
        return figure && (cells.size() > 1 || (first > 0 && grid.seenAt(row, first - 1) != null));
    }

    /** Whether a row stands for one of figures that are all missing: a label, then signs, or one mark throughout. */
    boolean missesFigures(int row) {
        List<Cell> cells = grid.row(row);
        List<Cell> values = cells.isEmpty() ? List.of() : cells.subList(1, cells.size());
        boolean signs = values.stream().allMatch(cell -> of(cell) == CellShape.SYMBOL || of(cell) == CellShape.MARK);
        long words = values.stream()
                .filter(this::isWords)
                .map(Shapes::words)
                .distinct()
                .count();
        return !values.isEmpty() && isWords(cells.get(0)) && signs && words <= 1;
    }

    /** A label and different years: a row of the header with its head of the stub, or a row of figures. */
    boolean isYearsBesideLabel(int row) {
        List<Cell> cells = grid.row(row);
        List<Cell> values = cells.isEmpty() ? List.of() : cells.subList(1, cells.size());
        return values.size() >= FEWEST_YEARS
                && isWords(cells.get(0))
                && values.stream().allMatch(this::isYear)
                && values.stream().map(Shapes::words).distinct().count() == values.size();
    }

    /** Whether the years of a row follow each other in even steps, up or down. */
    boolean countsUp(int row) {
        List<Integer> years = grid.row(row).stream()
                .filter(this::isYear)
                .map(cell -> Integer.valueOf(words(cell).substring(0, YEAR_DIGITS)))
                .toList();
        return IntStream.range(2, years.size())
                .allMatch(i -> years.get(i) - years.get(i - 1) == years.get(1) - years.get(0));
    }

    /** Whether cells are numbers that rise, or fall, from each to the next. */
    static boolean isScale(List<Cell> cells) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell.value() instanceof CellValue.Numeric numeric) {
                numbers.add(numeric.number());
            }
        }
        long rises = IntStream.range(1, numbers.size())
                .filter(i -> numbers.get(i).compareTo(numbers.get(i - 1)) > 0)
                .count();
        long falls = IntStream.range(1, numbers.size())
                .filter(i -> numbers.get(i).compareTo(numbers.get(i - 1)) < 0)
                .count();
        return numbers.size() == cells.size() && Math.max(rises, falls) == numbers.size() - 1;
    }
}

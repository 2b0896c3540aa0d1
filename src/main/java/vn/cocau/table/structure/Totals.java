package vn.cocau.table.structure;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellValue;

/**
 * A total is no part of its own parts: a row that adds up the rows right above it, in every column, belongs to none of
 * them. Numbers whose notation can be read in two ways say nothing.
 */
final class Totals {

    private static final int FEWEST_COLUMNS = 2;
    private static final int MOST_PARTS = 60;
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,3}(?: \\d{3})*|-?\\d+");

    private final Shapes shapes;
    private final List<Integer> rows;
    private final Set<Integer> columns;
    private final Map<Integer, Map<Integer, BigDecimal>> known = new HashMap<>();

    Totals(Shapes shapes, Frame frame) {
        this.shapes = shapes;
        this.rows = frame.dataRows();
        this.columns = Set.copyOf(frame.valueColumns());
    }

    /** Whether some row is said to belong to a row that it adds up; {@code parents} gives the row that each belongs to. */
    boolean contradict(Map<Integer, Integer> parents) {
        return parents.entrySet().stream().anyMatch(each -> addsUpTo(each.getValue(), each.getKey()));
    }

    /** Whether a row is the sum of the rows right above it, as far as {@code part} or farther. */
    private boolean addsUpTo(int part, int total) {
        Map<Integer, BigDecimal> rest = new TreeMap<>(figures(total));
        int at = Collections.binarySearch(rows, total);
        boolean testable = rest.size() >= FEWEST_COLUMNS && !areAllZero(rest);
        for (int i = at - 1; testable && i >= Math.max(0, at - MOST_PARTS); i--) {
            Map<Integer, BigDecimal> row = figures(rows.get(i));
            testable = row.keySet().containsAll(rest.keySet());
            rest.replaceAll((column, number) -> number.subtract(row.getOrDefault(column, BigDecimal.ZERO)));
            if (testable && areAllZero(rest) && i < at - 1 && rows.get(i) <= part) {
                return true;
            }
        }
        return false;
    }

    private static boolean areAllZero(Map<Integer, BigDecimal> numbers) {
        return numbers.values().stream().allMatch(number -> number.signum() == 0);
    }

    private Map<Integer, BigDecimal> figures(int row) {
        return known.computeIfAbsent(row, this::look);
    }

    private Map<Integer, BigDecimal> look(int row) {
        Map<Integer, BigDecimal> figures = new TreeMap<>();
        for (Cell cell : shapes.grid().row(row)) {
            BigDecimal number = number(cell);
            if (number != null && columns.contains(cell.address().column())) {
                figures.put(cell.address().column(), number);
            }
        }
        return figures;
    }

    private static @Nullable BigDecimal number(Cell cell) {
        if (cell.value() instanceof CellValue.Numeric numeric) {
            return numeric.number();
        }
        String text = Shapes.words(cell);
        return PLAIN.matcher(text).matches() ? new BigDecimal(text.replace(" ", "")) : null;
    }
}

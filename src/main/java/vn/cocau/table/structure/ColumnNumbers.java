package vn.cocau.table.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellValue;

/**
 * A row that numbers the columns of a table, {@code A B 1 2=3+6}: at least three cells, the numbers among them counting up
 * by one from 1 (or from where the last row stopped). A spoilt formula says nothing for or against it.
 */
public final class ColumnNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,2})\\)?(\\s*=.*)?");
    private static final int FEWEST_CELLS = 3;
    private static final int FEWEST_NUMBERS = 2;
    private static final int HIGHEST_FIRST = 4;
    private static final int HIGHEST = 100;

    private ColumnNumbers() {}

    public static boolean are(List<Cell> cells) {
        int expected = 0;
        int counted = 0;
        for (Cell cell : cells) {
            Optional<Integer> number = number(cell);
            if (number.isPresent()) {
                if (counted > 0 && number.get() != expected) {
                    return false;
                }
                expected = number.get() + 1;
                counted++;
            } else if (!(cell.value() instanceof CellValue.Failure)
                    && cell.text().strip().length() != 1) {
                return false;
            }
        }
        return cells.size() >= FEWEST_CELLS && counted >= FEWEST_NUMBERS && expected - counted <= HIGHEST_FIRST;
    }

    private static Optional<Integer> number(Cell cell) {
        if (cell.value() instanceof CellValue.Numeric numeric) {
            boolean small = numeric.number().stripTrailingZeros().scale() <= 0
                    && numeric.number().intValue() < HIGHEST;
            return small ? Optional.of(numeric.number().intValue()) : Optional.empty();
        }
        Matcher matcher = NUMBER.matcher(cell.text().strip());
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }
}

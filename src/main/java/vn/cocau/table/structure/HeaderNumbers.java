package vn.cocau.table.structure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellValue;

/**
 * Whether the numbers of a header row label the columns below them: years do; others only where every column has one, they
 * rise or fall from column to column, and no words head these columns. Anything else is a row of figures without label.
 */
final class HeaderNumbers {

    private final Shapes shapes;
    private final Frame frame;
    private final List<Integer> header;

    HeaderNumbers(Shapes shapes, Frame frame, List<Integer> header) {
        this.shapes = shapes;
        this.frame = frame;
        this.header = header;
    }

    boolean areLabels(int row) {
        List<Cell> numbers = frame.seenOverFigures(shapes, row).stream()
                .filter(shapes::isNumber)
                .toList();
        return numbers.stream().allMatch(shapes::isYear) || (isScale(numbers) && !isHeaded(row));
    }

    private boolean isScale(List<Cell> cells) {
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
        return numbers.size() == frame.valueColumns().size() && Math.max(rises, falls) == numbers.size() - 1;
    }

    /** Whether several words stand over the figures above a row. */
    private boolean isHeaded(int row) {
        return header.stream()
                .filter(above -> above < row)
                .anyMatch(above -> frame.seenOverFigures(shapes, above).stream()
                                .filter(shapes::isWords)
                                .count()
                        > 1);
    }
}

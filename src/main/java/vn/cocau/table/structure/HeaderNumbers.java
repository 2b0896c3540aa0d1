package vn.cocau.table.structure;

import java.util.List;
import vn.cocau.grid.Cell;

/**
 * Whether the numbers of a header row label the columns below them: years do; others only where every column has one, they
 * rise or fall from column to column, and no other row heads these columns. Anything else is a row of figures without label.
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
        return numbers.stream().allMatch(shapes::isYear)
                || (numbers.size() == frame.valueColumns().size() && Shapes.isScale(numbers) && !isHeaded(row));
    }

    /** Whether several labels stand over the figures above a row. */
    private boolean isHeaded(int row) {
        return header.stream()
                .filter(above -> above < row)
                .anyMatch(above -> frame.seenOverFigures(shapes, above).size() > 1);
    }
}

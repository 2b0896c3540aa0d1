package vn.cocau.table.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.cocau.grid.Cell;

/**
 * The rows above a frame that may be its header, the nearest first: as far as the next blank row, without rows of missing
 * figures, whose label stands in the stub.
 */
final class HeaderRows {

    private final Shapes shapes;
    private final Frame frame;

    HeaderRows(Shapes shapes, Frame frame) {
        this.shapes = shapes;
        this.frame = frame;
    }

    List<Integer> rows() {
        List<Integer> rows = new ArrayList<>();
        for (int row : frame.above()) {
            List<Cell> labels = overFigures(row);
            boolean blank = labels.isEmpty() && shapes.grid().row(row).isEmpty();
            if (blank && !rows.isEmpty()) {
                return rows;
            }
            if (!labels.isEmpty() && !isMissingFigures(row, labels)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** What is seen over the columns of figures, each cell once. */
    private List<Cell> overFigures(int row) {
        return frame.valueColumns().stream()
                .map(column -> shapes.grid().seenAt(row, column))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private boolean isMissingFigures(int row, List<Cell> labels) {
        boolean labelled = !shapes.before(row, frame.firstValueColumn()).isEmpty();
        boolean signs = labels.stream().allMatch(cell -> shapes.of(cell) == CellShape.SYMBOL);
        boolean oneMark = labels.size() > 1
                && labels.stream().allMatch(cell -> shapes.of(cell) == CellShape.MARK)
                && labels.stream().map(Shapes::words).distinct().count() == 1;
        return labelled && (signs || oneMark);
    }
}

package vn.cocau.table.structure;

import java.util.ArrayList;
import java.util.List;
import vn.cocau.grid.Cell;

/**
 * The rows above a frame that may be its header, the nearest first: as far as the next blank row, without rows of missing
 * figures, whose label stands in the stub.
 */
final class HeaderRows {

    private final Shapes shapes;
    private final Frame frame;
    private final List<Integer> rows = new ArrayList<>();

    HeaderRows(Shapes shapes, Frame frame) {
        this.shapes = shapes;
        this.frame = frame;
        for (int row : frame.above()) {
            List<Cell> labels = frame.seenOverFigures(shapes, row);
            boolean blank = labels.isEmpty() && shapes.grid().row(row).isEmpty();
            if (blank && !rows.isEmpty()) {
                break;
            }
            if (!labels.isEmpty() && !isMissingFigures(row, labels)) {
                rows.add(row);
            }
        }
    }

    List<Integer> rows() {
        return rows;
    }

    private boolean isMissingFigures(int row, List<Cell> labels) {
        boolean labelled = !shapes.before(row, frame.firstValueColumn()).isEmpty();
        boolean signs = labels.stream().allMatch(cell -> shapes.of(cell) == CellShape.SYMBOL);
        boolean oneMark = labels.size() > 1
                && labels.stream().allMatch(cell -> shapes.of(cell) == CellShape.MARK)
                && labels.stream().map(Shapes::words).distinct().count() == 1;
        return labelled && (signs || oneMark);
    }

    /**
     * Whether the labels have slid to one side: some column of figures has none, while a label stands right of the stub
     * over no figures, or a year over the stub.
     */
    boolean isShifted(Iterable<Head> columns) {
        for (Head head : columns) {
            if (head.obstacle() == Obstacle.COLUMN_UNLABELLED) {
                return rows.stream().anyMatch(this::labelsNothing);
            }
        }
        return false;
    }

    private boolean labelsNothing(int row) {
        return shapes.grid().row(row).stream()
                .anyMatch(cell -> cell.address().column() < frame.firstValueColumn()
                        ? shapes.isYear(cell)
                        : cell.merge() == null
                                && !frame.valueColumns().contains(cell.address().column()));
    }
}

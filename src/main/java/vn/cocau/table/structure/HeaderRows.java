package vn.cocau.table.structure;

import java.util.ArrayList;
import java.util.List;
import vn.cocau.grid.Cell;

/**
 * The rows above a frame that may be its header, the nearest first: as far as the next blank row, without rows that number
 * the columns and rows of missing figures, whose label stands in the stub.
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
            boolean numbered = ColumnNumbers.are(shapes.grid().row(row));
            if (!labels.isEmpty() && !numbered && !isMissingFigures(row, labels)) {
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
}

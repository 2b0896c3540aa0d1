package vn.cocau.table.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellRange;

/** Reads the header of a frame, given how many rows it has and how far its labels reach. */
final class HeaderReading {

    private final Shapes shapes;
    private final Frame frame;
    private final HeaderNumbers numbers;
    private final Span span;
    /** The nearest to the figures first. */
    private final List<Integer> rows;

    HeaderReading(Shapes shapes, Frame frame, HeaderRows header, int depth, Span span) {
        this.shapes = shapes;
        this.frame = frame;
        this.numbers = new HeaderNumbers(shapes, frame, header.rows());
        this.rows = header.rows().subList(0, depth);
        this.span = span;
    }

    Map<Integer, Head> read() {
        Map<Integer, Head> heads = new TreeMap<>();
        frame.valueColumns().forEach(column -> heads.put(column, head(column)));
        return heads;
    }

    private Head head(int column) {
        List<Cell> path = new ArrayList<>();
        for (int row : rows) {
            Cell cell = label(row, column);
            if (cell == null || isTitle(row, cell) || path.contains(cell)) {
                continue;
            }
            Obstacle obstacle = obstacle(row, cell);
            if (obstacle != null) {
                return Head.none(obstacle);
            }
            path.add(0, cell);
        }
        if (path.isEmpty()) {
            return Head.none(Obstacle.COLUMN_UNLABELLED);
        }
        Cell nearest = path.get(path.size() - 1);
        return isShared(nearest, column) ? Head.none(Obstacle.LABEL_SHARED) : new Head(List.of(nearest), path, null);
    }

    private @Nullable Cell label(int row, int column) {
        Cell seen = shapes.grid().seenAt(row, column);
        for (int left = column - 1;
                seen == null && span == Span.TO_NEXT_LABEL && left >= frame.firstValueColumn();
                left--) {
            seen = shapes.grid().seenAt(row, left);
        }
        return seen;
    }

    /** A text that begins over the stub, or stands alone over several columns without reaching over them, heads none. */
    private boolean isTitle(int row, Cell cell) {
        boolean overStub = cell.address().column() < frame.firstValueColumn();
        return overStub
                || (cell.merge() == null
                        && frame.valueColumns().size() > 1
                        && frame.seenOverFigures(shapes, row).size() == 1);
    }

    private @Nullable Obstacle obstacle(int row, Cell cell) {
        CellShape shape = shapes.of(cell);
        if (shape == CellShape.SYMBOL) {
            return Obstacle.SIGN_IN_HEADER;
        }
        return shape == CellShape.NUMBER && !numbers.areLabels(row) ? Obstacle.NUMBER_IN_HEADER : null;
    }

    /** Whether a label reaches, or with blanks beside and below it may reach, over more columns of figures than this one. */
    private boolean isShared(Cell label, int column) {
        CellRange merge = label.merge();
        if (merge != null) {
            return frame.valueColumns().stream()
                            .filter(other -> merge.first().column() <= other
                                    && other <= merge.last().column())
                            .count()
                    > 1;
        }
        int row = label.address().row();
        boolean lowest = rows.stream()
                .filter(other -> other > row)
                .allMatch(other -> frame.seenOverFigures(shapes, other).isEmpty());
        Integer next = frame.kinds().columns().higher(column);
        return !lowest && next != null && Objects.isNull(shapes.grid().seenAt(row, next));
    }
}

package vn.cocau.table.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellRange;
import vn.cocau.grid.CellValue;

/** Reads the header of a frame, given how many rows it has and how far its labels reach. */
final class HeaderReading {

    private final Shapes shapes;
    private final Frame frame;
    /** The nearest to the figures first. */
    private final List<Integer> rows;

    private final Span span;

    HeaderReading(Shapes shapes, Frame frame, List<Integer> rows, Span span) {
        this.shapes = shapes;
        this.frame = frame;
        this.rows = rows;
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
            Obstacle obstacle = obstacle(row, column, cell);
            if (obstacle != null) {
                return Head.none(obstacle);
            }
            path.add(0, cell);
        }
        if (path.isEmpty()) {
            return Head.none(Obstacle.COLUMN_UNLABELLED);
        }
        Cell nearest = path.get(path.size() - 1);
        return reachesFarther(nearest, column)
                ? Head.none(Obstacle.LABEL_SHARED)
                : new Head(List.of(nearest), path, null);
    }

    private @Nullable Cell label(int row, int column) {
        Cell seen = shapes.grid().seenAt(row, column);
        if (seen != null || span == Span.MERGED) {
            return seen;
        }
        for (int left = column - 1; left >= frame.firstValueColumn(); left--) {
            Cell cell = shapes.grid().seenAt(row, left);
            if (cell != null) {
                return cell;
            }
        }
        return null;
    }

    /** A text that begins over the stub, or stands alone over several columns without reaching over them, heads none. */
    private boolean isTitle(int row, Cell cell) {
        CellRange merge = cell.merge();
        if (cell.address().column() < frame.firstValueColumn()) {
            return true;
        }
        boolean alone = frame.valueColumns().stream()
                        .map(column -> shapes.grid().seenAt(row, column))
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                == 1;
        return alone && merge == null && frame.valueColumns().size() > 1;
    }

    private @Nullable Obstacle obstacle(int row, int column, Cell cell) {
        CellShape shape = shapes.of(cell);
        if (shape == CellShape.SYMBOL) {
            return Obstacle.SIGN_IN_HEADER;
        }
        return shape == CellShape.NUMBER && !shapes.isYear(cell) && !isScale(row, column)
                ? Obstacle.NUMBER_IN_HEADER
                : null;
    }

    /** Whether the numbers of a row rise or fall from column to column and nothing heads these columns above them. */
    private boolean isScale(int row, int column) {
        List<Double> numbers = new ArrayList<>();
        for (Cell cell : shapes.from(row, frame.firstValueColumn())) {
            if (cell.value() instanceof CellValue.Numeric numeric) {
                numbers.add(numeric.number().doubleValue());
            }
        }
        boolean rises = true;
        boolean falls = true;
        for (int i = 1; i < numbers.size(); i++) {
            rises &= numbers.get(i) > numbers.get(i - 1);
            falls &= numbers.get(i) < numbers.get(i - 1);
        }
        boolean headed = rows.stream()
                .filter(above -> above < row)
                .map(above -> shapes.grid().at(above, column))
                .anyMatch(cell -> cell != null && cell.merge() == null);
        return numbers.size() == frame.valueColumns().size() && (rises || falls) && !headed;
    }

    /** Whether a label reaches, or may reach, over more columns of figures than this one. */
    private boolean reachesFarther(Cell label, int column) {
        int row = label.address().row();
        if (label.merge() != null && Shapes.lastColumn(label) > label.address().column()) {
            return frame.valueColumns().stream()
                            .filter(other -> other >= label.address().column() && other <= Shapes.lastColumn(label))
                            .count()
                    > 1;
        }
        boolean nearestRow = rows.stream()
                .filter(other -> other > row)
                .noneMatch(other -> frame.valueColumns().stream()
                        .anyMatch(each -> shapes.grid().seenAt(other, each) != null));
        boolean open = column < frame.lastValueColumn() && shapes.grid().seenAt(row, next(column)) == null;
        return label.merge() == null && !nearestRow && open;
    }

    private int next(int column) {
        return frame.valueColumns().get(frame.valueColumns().indexOf(column) + 1);
    }
}

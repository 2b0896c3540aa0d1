package vn.cocau.table.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import vn.cocau.grid.Cell;

/** The labels that stand in the stub of each row. */
final class StubLabels {

    private final Shapes shapes;
    private final Frame frame;
    private final List<Integer> columns;
    private final Set<Integer> open = new HashSet<>();

    StubLabels(Shapes shapes, Frame frame) {
        this.shapes = shapes;
        this.frame = frame;
        this.columns = List.copyOf(frame.kinds().columns().headSet(frame.firstValueColumn()));
        findOpen();
    }

    /** What is seen in the stub of a row, each cell once. */
    List<Cell> labels(int row) {
        List<Cell> labels = new ArrayList<>();
        for (int column : columns) {
            Cell cell = shapes.grid().seenAt(row, column);
            if (cell != null && !labels.contains(cell) && shapes.of(cell) != CellShape.SYMBOL) {
                labels.add(cell);
            }
        }
        return labels;
    }

    /**
     * Whether a blank left of a row's label may stand for the word above it: for one that has a label to its right too.
     * With a blank on its right it would be the head of a group.
     */
    boolean mayBelongAbove(int row) {
        return open.contains(row);
    }

    private void findOpen() {
        TreeMap<Integer, Boolean> besideOthers = new TreeMap<>();
        for (int row : frame.dataRows()) {
            for (int i = 0; i + 1 < columns.size(); i++) {
                int column = columns.get(i);
                boolean labelledRight = labelledFrom(row, i + 1);
                if (shapes.grid().seenAt(row, column) != null) {
                    besideOthers.put(column, labelledRight);
                } else if (labelledRight
                        && frame.kinds().of(column) == ColumnKind.WORDS
                        && besideOthers.getOrDefault(column, false)) {
                    open.add(row);
                }
            }
        }
    }

    private boolean labelledFrom(int row, int index) {
        return columns.subList(index, columns.size()).stream()
                .anyMatch(column -> shapes.grid().seenAt(row, column) != null);
    }
}

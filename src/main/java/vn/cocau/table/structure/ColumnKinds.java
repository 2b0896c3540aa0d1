package vn.cocau.table.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import vn.cocau.grid.Cell;

/** Tells the columns of a table apart by what stands in them on the rows with figures. */
final class ColumnKinds {

    /** What stands in one column. */
    private static final class Content {
        private final Map<CellShape, Integer> shapes = new HashMap<>();
        private final Set<String> words = new HashSet<>();
        private int cells;

        private void add(CellShape shape, String said) {
            shapes.merge(shape, 1, Integer::sum);
            words.add(said);
            cells++;
        }

        private int count(CellShape shape) {
            return shapes.getOrDefault(shape, 0);
        }

        private boolean recurs() {
            return words.size() < cells;
        }
    }

    private final TreeMap<Integer, Content> contents = new TreeMap<>();
    private final Map<Integer, ColumnKind> kinds = new HashMap<>();
    private final int rows;

    ColumnKinds(Shapes shapes, List<Integer> dataRows) {
        this.rows = dataRows.size();
        List<Cell> marks = new ArrayList<>();
        for (int row : dataRows) {
            for (Cell cell : shapes.grid().row(row)) {
                CellShape shape = shapes.of(cell);
                contents.computeIfAbsent(cell.address().column(), column -> new Content())
                        .add(shape, Shapes.words(cell));
                if (shape == CellShape.MARK) {
                    marks.add(cell);
                }
            }
        }
        Set<String> missing = missing(marks);
        contents.forEach((column, content) -> kinds.put(column, kind(content, missing)));
    }

    /** Marks that stand where other rows have numbers: signs of missing figures. */
    private Set<String> missing(List<Cell> marks) {
        Set<String> missing = new HashSet<>();
        for (Cell mark : marks) {
            Content content = contents.get(mark.address().column());
            if (content != null && content.count(CellShape.NUMBER) > 0) {
                missing.add(Shapes.words(mark));
            }
        }
        return missing;
    }

    private ColumnKind kind(Content content, Set<String> missing) {
        int numbers = content.count(CellShape.NUMBER);
        int ranges = content.count(CellShape.RANGE);
        int texts = content.count(CellShape.TEXT);
        int marks = content.count(CellShape.MARK);
        if (numbers > 0 && numbers >= texts + ranges) {
            return ColumnKind.NUMBERS;
        }
        if (ranges > 0 && numbers + texts + marks == 0 && content.recurs()) {
            return ColumnKind.RANGES;
        }
        if (texts + ranges > 0) {
            return ColumnKind.WORDS;
        }
        if (missing.containsAll(content.words) || marks == 0) {
            return ColumnKind.NOTHING;
        }
        return content.words.size() == 1 && content.cells < rows ? ColumnKind.TICKS : ColumnKind.WORDS;
    }

    /** The columns that hold something, in order. */
    NavigableSet<Integer> columns() {
        return contents.navigableKeySet();
    }

    ColumnKind of(int column) {
        return kinds.getOrDefault(column, ColumnKind.NOTHING);
    }

    /** Whether no two rows have the same in this column: then it can name its rows. */
    boolean isKey(int column) {
        Content content = contents.get(column);
        return content != null && !content.recurs();
    }
}

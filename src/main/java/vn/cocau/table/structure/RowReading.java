package vn.cocau.table.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.cocau.grid.Cell;

/** Reads the stub of a frame, given what tells which row belongs to which. */
final class RowReading {

    /** A row that others below it may belong to. */
    private record Above(int depth, List<Cell> path) {}

    private static final String BULLETS = "-–—•·+*";

    private final Shapes shapes;
    private final Frame frame;
    private final Nesting nesting;
    private final StubLabels stub;
    private final Map<String, Integer> uses = new HashMap<>();

    RowReading(Shapes shapes, Frame frame, Nesting nesting) {
        this.shapes = shapes;
        this.frame = frame;
        this.nesting = nesting;
        this.stub = new StubLabels(shapes, frame);
        for (int row : frame.dataRows()) {
            stub.labels(row).stream().limit(1).forEach(cell -> uses.merge(Shapes.words(cell), 1, Integer::sum));
        }
    }

    Map<Integer, Head> read() {
        Map<Integer, Head> heads = new TreeMap<>();
        Set<Integer> dataRows = new HashSet<>(frame.dataRows());
        List<Cell> section = List.of();
        Deque<Above> above = new ArrayDeque<>();
        for (int row : frame.rows()) {
            List<Cell> labels = stub.labels(row);
            if (!dataRows.contains(row)) {
                section = labels.isEmpty() ? shapes.grid().row(row) : labels;
                above.clear();
            } else if (labels.isEmpty()) {
                heads.put(row, Head.none(Obstacle.ROW_UNLABELLED));
            } else {
                heads.put(row, head(row, labels, path(labels, above, section)));
            }
        }
        return Head.withoutShared(heads);
    }

    private Head head(int row, List<Cell> labels, List<Cell> path) {
        boolean words =
                shapes.from(row, frame.firstValueColumn()).stream().anyMatch(cell -> shapes.of(cell) == CellShape.TEXT);
        if (words) {
            return Head.none(Obstacle.WORDS_AMONG_FIGURES);
        }
        return stub.mayBelongAbove(row) ? Head.none(Obstacle.READINGS_DISAGREE) : new Head(labels, path, null);
    }

    /** The labels behind those of the rows they belong to; the row itself may have others below it. */
    private List<Cell> path(List<Cell> labels, Deque<Above> above, List<Cell> section) {
        int depth = depth(labels.get(0));
        above.removeIf(each -> each.depth() >= depth);
        List<Cell> path =
                new ArrayList<>(above.isEmpty() ? section : above.getLast().path());
        path.addAll(labels);
        above.addLast(new Above(depth, path));
        return path;
    }

    private int depth(Cell label) {
        return switch (nesting) {
            case SECTIONS -> 0;
            case INDENT -> indent(label);
            case BOLD -> label.appearance().bold() ? 0 : 1;
            case BULLET -> BULLETS.indexOf(Shapes.words(label).charAt(0)) < 0 ? 0 : 1;
            case RECURRENCE -> uses.getOrDefault(Shapes.words(label), 0) > 1 ? 1 : 0;
        };
    }

    private static int indent(Cell label) {
        String text = label.text();
        int spaces = 0;
        while (spaces < text.length() && CellShape.isSpace(text.charAt(spaces))) {
            spaces++;
        }
        return 2 * label.appearance().indent() + spaces;
    }
}

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
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.Cell;

/** Reads the stub of a frame, given what tells which row belongs to which. */
final class RowReading {

    /** A row that others below it may belong to. */
    private record Above(int row, int depth, List<Cell> path) {}

    private static final String BULLETS = "-–—•·+*";

    private final Shapes shapes;
    private final Frame frame;
    private final Nesting nesting;
    private final StubLabels stub;
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<Integer, Head> heads = new TreeMap<>();
    private final Map<Integer, Integer> parents = new HashMap<>();
    private final Deque<Above> above = new ArrayDeque<>();
    private List<Cell> section = List.of();
    private boolean wordsWithin;
    /** Whether a row was passed that may be the header of a table of its own: of years, or of rising numbers without label. */
    private boolean mayBeHeader;

    RowReading(Shapes shapes, Frame frame, Nesting nesting) {
        this.shapes = shapes;
        this.frame = frame;
        this.nesting = nesting;
        this.stub = new StubLabels(shapes, frame);
        for (int row : frame.dataRows()) {
            stub.labels(row).stream().limit(1).forEach(cell -> uses.merge(Shapes.words(cell), 1, Integer::sum));
        }
        Set<Integer> dataRows = new HashSet<>(frame.dataRows());
        frame.rows().forEach(row -> pass(row, dataRows.contains(row)));
    }

    /** What labels each row of figures. */
    Map<Integer, Head> heads() {
        return Head.withoutShared(heads);
    }

    /** The row of figures that a row belongs to, for those that belong to one. */
    Map<Integer, Integer> parents() {
        return parents;
    }

    private void pass(int row, boolean figures) {
        List<Cell> labels = stub.labels(row);
        if (!figures) {
            passSection(row, labels);
        } else if (labels.isEmpty()) {
            heads.put(row, Head.none(Obstacle.ROW_UNLABELLED));
            mayBeHeader |= Shapes.isScale(shapes.from(row, frame.firstValueColumn()));
        } else {
            mayBeHeader |= row > frame.dataRows().get(0) && shapes.isYearsBesideLabel(row) && shapes.countsUp(row);
            List<Cell> path = path(row, labels);
            Obstacle obstacle = obstacle(row);
            heads.put(row, obstacle == null ? new Head(labels, path, null) : Head.none(obstacle));
        }
    }

    /** A lone text without figures heads the rows below it; words over the figures beside others are more than a head. */
    private void passSection(int row, List<Cell> labels) {
        List<Cell> cells = shapes.grid().row(row);
        if (!cells.isEmpty() && !ColumnNumbers.are(cells)) {
            section = labels.isEmpty() ? cells : labels;
            wordsWithin = cells.size() > 1
                    && frame.seenOverFigures(shapes, row).stream().anyMatch(shapes::isWords);
            above.clear();
        }
    }

    private @Nullable Obstacle obstacle(int row) {
        if (wordsWithin) {
            return Obstacle.WORDS_WITHIN;
        }
        boolean words =
                shapes.from(row, frame.firstValueColumn()).stream().anyMatch(cell -> shapes.of(cell) == CellShape.TEXT);
        if (words) {
            return Obstacle.WORDS_AMONG_FIGURES;
        }
        return mayBeHeader || stub.mayBelongAbove(row) ? Obstacle.READINGS_DISAGREE : null;
    }

    /** The labels behind those of the rows they belong to; the row itself may have others below it. */
    private List<Cell> path(int row, List<Cell> labels) {
        int depth = depth(labels.get(0));
        above.removeIf(each -> each.depth() >= depth);
        List<Cell> path = new ArrayList<>(section);
        if (!above.isEmpty()) {
            parents.put(row, above.getLast().row());
            path = new ArrayList<>(above.getLast().path());
        }
        path.addAll(labels);
        above.addLast(new Above(row, depth, path));
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

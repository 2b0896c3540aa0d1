package vn.cocau.table.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Labels the rows and columns of one frame: all readings of its header and of its stub, and what they agree on. */
final class FrameReader {

    private static final int DEEPEST_HEADER = 8;

    private final Shapes shapes;

    FrameReader(Shapes shapes) {
        this.shapes = shapes;
    }

    /** What labels each row and each column of figures. */
    record Labelling(Map<Integer, Head> rows, Map<Integer, Head> columns) {}

    Labelling read(Frame frame) {
        return new Labelling(new Ballot(rows(frame)).decide(), columns(frame));
    }

    private List<Map<Integer, Head>> rows(Frame frame) {
        Totals totals = new Totals(shapes, frame);
        return Arrays.stream(Nesting.values())
                .map(nesting -> new RowReading(shapes, frame, nesting))
                .filter(reading -> !totals.contradict(reading.parents()))
                .map(RowReading::heads)
                .toList();
    }

    private Map<Integer, Head> columns(Frame frame) {
        HeaderRows header = new HeaderRows(shapes, frame);
        List<Map<Integer, Head>> readings = new ArrayList<>();
        int deepest = Math.min(DEEPEST_HEADER, header.rows().size());
        for (int depth = Math.min(1, deepest); depth <= deepest; depth++) {
            for (Span span : Span.values()) {
                readings.add(ColumnKeys.unique(new HeaderReading(shapes, frame, header, depth, span).read()));
            }
        }
        return trusted(new Ballot(readings).decide());
    }

    /** Where a column of figures has no label of its own, those of all may have slid to one side. */
    private static Map<Integer, Head> trusted(Map<Integer, Head> columns) {
        boolean lacking = columns.values().stream()
                .anyMatch(head ->
                        head.obstacle() == Obstacle.COLUMN_UNLABELLED || head.obstacle() == Obstacle.LABEL_SHARED);
        if (lacking) {
            columns.replaceAll((column, head) -> head.placed() ? Head.none(Obstacle.HEADER_SHIFTED) : head);
        }
        return columns;
    }
}

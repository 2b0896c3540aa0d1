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
        return new Labelling(new Ballot(rows(frame)).decide(), new Ballot(columns(frame)).decide());
    }

    private List<Map<Integer, Head>> rows(Frame frame) {
        return Arrays.stream(Nesting.values())
                .map(nesting -> new RowReading(shapes, frame, nesting).read())
                .toList();
    }

    private List<Map<Integer, Head>> columns(Frame frame) {
        List<Integer> rows = new HeaderRows(shapes, frame).rows();
        List<Map<Integer, Head>> readings = new ArrayList<>();
        int deepest = Math.min(DEEPEST_HEADER, rows.size());
        for (int depth = Math.min(1, deepest); depth <= deepest; depth++) {
            for (Span span : Span.values()) {
                readings.add(ColumnKeys.unique(new HeaderReading(shapes, frame, rows.subList(0, depth), span).read()));
            }
        }
        return readings;
    }
}

package vn.cocau.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.CellRange;

/** Cells as people write them down, in reading order: row by row, and in rectangles where that would be too long. */
final class CellList {

    /** More pieces than these nobody reads one by one. */
    private static final int READABLE = 10;

    private CellList() {}

    static String of(List<CellAddress> cells) {
        List<CellRange> runs = runs(cells);
        return (runs.size() > READABLE ? rectangles(runs) : runs)
                .stream().map(CellList::written).collect(Collectors.joining(", "));
    }

    /** Where a rectangle ends: the run that goes on below it begins and ends in its columns. */
    private record Edge(int row, int first, int last) {}

    private static List<CellRange> rectangles(List<CellRange> runs) {
        Map<Edge, CellRange> rectangles = new HashMap<>();
        for (CellRange run : runs) {
            int first = run.first().column();
            int last = run.last().column();
            CellRange above = rectangles.remove(new Edge(run.first().row() - 1, first, last));
            rectangles.put(
                    new Edge(run.last().row(), first, last),
                    above == null ? run : new CellRange(above.first(), run.last()));
        }
        return rectangles.values().stream()
                .sorted(Comparator.comparing(CellRange::first))
                .toList();
    }

    /** Cells side by side, row by row. */
    private static List<CellRange> runs(List<CellAddress> cells) {
        List<CellRange> runs = new ArrayList<>();
        CellRange run = null;
        for (CellAddress cell : new TreeSet<>(cells)) {
            boolean joins = run != null
                    && cell.row() == run.last().row()
                    && cell.column() == run.last().column() + 1;
            if (run != null && !joins) {
                runs.add(run);
            }
            run = new CellRange(run != null && joins ? run.first() : cell, cell);
        }
        if (run != null) {
            runs.add(run);
        }
        return runs;
    }

    private static String written(CellRange range) {
        return range.first().equals(range.last()) ? range.first().toString() : range.first() + ":" + range.last();
    }
}

package vn.cocau.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    private static List<CellRange> rectangles(List<CellRange> runs) {
        List<CellRange> rectangles = new ArrayList<>();
        for (CellRange run : runs) {
            CellRange above = above(run, rectangles);
            if (above != null) {
                rectangles.remove(above);
                rectangles.add(new CellRange(above.first(), run.last()));
            } else {
                rectangles.add(run);
            }
        }
        rectangles.sort(Comparator.comparing(CellRange::first));
        return rectangles;
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

    private static @Nullable CellRange above(CellRange run, List<CellRange> rectangles) {
        return rectangles.stream()
                .filter(each -> each.last().row() == run.first().row() - 1
                        && each.first().column() == run.first().column()
                        && each.last().column() == run.last().column())
                .findFirst()
                .orElse(null);
    }

    private static String written(CellRange range) {
        return range.first().equals(range.last()) ? range.first().toString() : range.first() + ":" + range.last();
    }
}

package vn.cocau.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The merged ranges of a sheet, found by the cells they cover. */
final class Merges {

    /** Merges of more rows stand in a list of their own, so that one over a whole column costs as little as any. */
    private static final int TALL = 64;

    private final List<CellRange> all;
    private final Map<Integer, List<CellRange>> byRow = new HashMap<>();
    private final List<CellRange> tall = new ArrayList<>();

    Merges(List<CellRange> merges) {
        this.all = List.copyOf(merges);
        for (CellRange merge : all) {
            if (merge.last().row() - merge.first().row() >= TALL) {
                tall.add(merge);
                continue;
            }
            for (int row = merge.first().row(); row <= merge.last().row(); row++) {
                byRow.computeIfAbsent(row, key -> new ArrayList<>()).add(merge);
            }
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<CellRange> all() {
        return all;
    }

    boolean touch(int row) {
        return byRow.containsKey(row)
                || tall.stream()
                        .anyMatch(merge -> merge.first().row() <= row
                                && row <= merge.last().row());
    }

    /** The merge that covers a cell, or null. */
    @Nullable
    CellRange covering(CellAddress cell) {
        CellRange small = covering(byRow.getOrDefault(cell.row(), List.of()), cell);
        return small == null && !tall.isEmpty() ? covering(tall, cell) : small;
    }

    private static @Nullable CellRange covering(List<CellRange> merges, CellAddress cell) {
        for (CellRange merge : merges) {
            if (merge.contains(cell)) {
                return merge;
            }
        }
        return null;
    }
}

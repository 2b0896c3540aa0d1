package vn.cocau.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A sheet as a grid of cells. Only cells that hold something are kept; a value under a merge is not a cell. */
public final class SheetGrid {

    private final String name;
    private final boolean hidden;
    private final NavigableMap<CellAddress, Cell> cells;
    private final List<CellRange> merges;
    private final Map<CellAddress, CellRange> mergeOf;

    public SheetGrid(String name, boolean hidden, Collection<Cell> cells, List<CellRange> merges) {
        this.name = name;
        this.hidden = hidden;
        NavigableMap<CellAddress, Cell> byAddress = new TreeMap<>();
        cells.forEach(cell -> byAddress.put(cell.address(), cell));
        this.cells = Collections.unmodifiableNavigableMap(byAddress);
        this.merges = List.copyOf(merges);
        this.mergeOf = new HashMap<>();
        int columns =
                byAddress.keySet().stream().mapToInt(CellAddress::column).max().orElse(-1) + 1;
        for (CellRange merge : this.merges) {
            // A merge may span a million rows; only those that hold something matter.
            int lastRow = Math.min(merge.last().row(), rowCount());
            int lastColumn = Math.min(merge.last().column(), columns);
            for (int row = merge.first().row(); row <= lastRow; row++) {
                for (int column = merge.first().column(); column <= lastColumn; column++) {
                    mergeOf.put(new CellAddress(row, column), merge);
                }
            }
        }
    }

    public String name() {
        return name;
    }

    public boolean hidden() {
        return hidden;
    }

    /** The cells in reading order. */
    public Collection<Cell> cells() {
        return cells.values();
    }

    public List<CellRange> merges() {
        return merges;
    }

    public @Nullable Cell at(int row, int column) {
        return cells.get(new CellAddress(row, column));
    }

    /** The cell seen at this place: its own, or the anchor of the merged range that covers it. */
    public @Nullable Cell seenAt(int row, int column) {
        CellRange merge = mergeOf.get(new CellAddress(row, column));
        return merge == null ? at(row, column) : cells.get(merge.first());
    }

    /** The cells of a row, left to right. */
    public List<Cell> row(int row) {
        return new ArrayList<>(
                cells.subMap(new CellAddress(row, 0), true, new CellAddress(row, Integer.MAX_VALUE), true)
                        .values());
    }

    /** One more than the last row that holds something. */
    public int rowCount() {
        return cells.isEmpty() ? 0 : cells.lastKey().row() + 1;
    }
}

package vn.cocau.grid;

import java.util.AbstractCollection;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as a grid of cells. Only cells that hold something are kept; a value under a merge is not a cell. A row that was
 * asked for stays in memory; going through {@link #cells()} keeps none.
 */
public final class SheetGrid {

    private final String name;
    private final boolean hidden;
    private final Rows rows;
    private final Merges merges;
    private @Nullable List<Cell>[] asked;

    /** A sheet of cells that are there already. */
    public SheetGrid(String name, boolean hidden, Collection<Cell> cells, List<CellRange> merges) {
        this(name, hidden, new ListedRows(cells), new Merges(merges));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    SheetGrid(String name, boolean hidden, Rows rows, Merges merges) {
        this.name = name;
        this.hidden = hidden;
        this.rows = rows;
        this.merges = merges;
        this.asked = (@Nullable List<Cell>[]) new @Nullable List[0];
    }

    public String name() {
        return name;
    }

    public boolean hidden() {
        return hidden;
    }

    /** The cells in reading order. */
    public Collection<Cell> cells() {
        return new AbstractCollection<>() {
            @Override
            public Iterator<Cell> iterator() {
                return new RowByRow();
            }

            @Override
            public int size() {
                return rows.size();
            }
        };
    }

    public List<CellRange> merges() {
        return merges.all();
    }

    public @Nullable Cell at(int row, int column) {
        List<Cell> cells = row(row);
        int low = 0;
        int high = cells.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = cells.get(middle).address().column();
            if (found == column) {
                return cells.get(middle);
            }
            low = found < column ? middle + 1 : low;
            high = found < column ? high : middle - 1;
        }
        return null;
    }

    /** The cell seen at this place: its own, or the anchor of the merged range that covers it. */
    public @Nullable Cell seenAt(int row, int column) {
        CellRange merge = merges.covering(new CellAddress(row, column));
        return merge == null
                ? at(row, column)
                : at(merge.first().row(), merge.first().column());
    }

    /** The cells of a row, left to right. */
    public List<Cell> row(int row) {
        int index = index(row);
        return index < 0 ? List.of() : kept(index);
    }

    private int index(int row) {
        int low = 0;
        int high = rows.count() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = rows.number(middle);
            if (found == row) {
                return middle;
            }
            low = found < row ? middle + 1 : low;
            high = found < row ? high : middle - 1;
        }
        return -1;
    }

    private List<Cell> known(int index) {
        List<Cell> cells = index < asked.length ? asked[index] : null;
        return cells == null ? rows.cells(index) : cells;
    }

    private List<Cell> kept(int index) {
        if (asked.length == 0) {
            asked = Arrays.copyOf(asked, rows.count());
        }
        List<Cell> cells = known(index);
        asked[index] = cells;
        return cells;
    }

    /** One more than the last row that holds something. */
    public int rowCount() {
        return rows.count() == 0 ? 0 : rows.number(rows.count() - 1) + 1;
    }

    /** Goes through the cells with one row in hand. */
    private final class RowByRow implements Iterator<Cell> {

        private List<Cell> row = List.of();
        private int next;
        private int nextRow;

        @Override
        public boolean hasNext() {
            while (next == row.size() && nextRow < rows.count()) {
                row = known(nextRow++);
                next = 0;
            }
            return next < row.size();
        }

        @Override
        public Cell next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return row.get(next++);
        }
    }
}

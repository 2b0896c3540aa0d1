package vn.cocau.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.FindingCode;

/**
 * The packed rows of a sheet in order, each once. Most files are in order already; where one is not, the pieces of a row
 * are found together, and a cell that stands twice with different content refuses the file.
 */
final class RowOrder {

    private final PackedRows rows;
    private final @Nullable List<List<Integer>> pieces;

    private RowOrder(PackedRows rows, @Nullable List<List<Integer>> pieces) {
        this.rows = rows;
        this.pieces = pieces;
    }

    static RowOrder of(PackedRows rows, boolean inOrder, String sheet) {
        if (inOrder) {
            return new RowOrder(rows, null);
        }
        List<Integer> sorted = IntStream.range(0, rows.count())
                .boxed()
                .sorted(Comparator.comparingInt(rows::number))
                .toList();
        List<List<Integer>> pieces = new ArrayList<>();
        int last = -1;
        for (int index : sorted) {
            if (rows.number(index) != last) {
                pieces.add(new ArrayList<>());
                last = rows.number(index);
            }
            pieces.get(pieces.size() - 1).add(index);
        }
        RowOrder order = new RowOrder(rows, pieces);
        pieces.forEach(row -> order.refuseRepeated(row, sheet));
        return order;
    }

    private void refuseRepeated(List<Integer> row, String sheet) {
        Map<Integer, PackedCells> first = new HashMap<>();
        for (int index : row) {
            PackedCells cells = rows.cells(index);
            while (cells.next()) {
                PackedCells other = first.putIfAbsent(cells.column(), cells.copy());
                if (other != null && !other.sameAs(cells)) {
                    CellAddress address = new CellAddress(rows.number(index), cells.column());
                    throw new RefusedFile(FindingCode.CELL_REPEATED, "sheet", sheet, "cell", address);
                }
            }
        }
    }

    boolean sorted() {
        return pieces == null;
    }

    int count() {
        return pieces == null ? rows.count() : pieces.size();
    }

    int number(int index) {
        return rows.number(pieces == null ? index : pieces.get(index).get(0));
    }

    /** The pieces of a row; one where the file is in order. */
    List<PackedCells> cells(int index) {
        return pieces == null
                ? List.of(rows.cells(index))
                : pieces.get(index).stream().map(rows::cells).toList();
    }
}

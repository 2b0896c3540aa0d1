package vn.cocau.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * A formula that a range of cells shares, each with its references moved along as spreadsheets do when a formula is filled
 * into other cells. It is taken apart once.
 */
final class SharedFormula {

    private final List<Object> pieces = new ArrayList<>();
    private final CellAddress first;

    /** @param text as it stands in the first cell */
    SharedFormula(String text, CellAddress first) {
        this.first = first;
        new FormulaPieces(text, pieces).cut();
    }

    /** A reference in the formula; parts that begin with a dollar stay where they are. */
    record Moving(String column, String row) {

        private static final int COLUMNS = 16384;
        private static final int ROWS = 1048576;

        void moved(StringBuilder into, int rows, int columns) {
            if (column.startsWith("$") || column.isEmpty()) {
                into.append(column);
            } else {
                int moved = Math.floorMod(FormulaPieces.columnOf(column) + columns, COLUMNS);
                into.append(CellAddress.columnName(moved));
            }
            if (row.startsWith("$") || row.isEmpty()) {
                into.append(row);
            } else {
                into.append(Math.floorMod(Integer.parseInt(row) - 1 + rows, ROWS) + 1);
            }
        }
    }

    /** The formula as it stands in a cell. */
    String at(CellAddress cell) {
        int rows = cell.row() - first.row();
        int columns = cell.column() - first.column();
        StringBuilder moved = new StringBuilder();
        for (Object piece : pieces) {
            if (piece instanceof Moving reference) {
                reference.moved(moved, rows, columns);
            } else {
                moved.append(piece);
            }
        }
        return moved.toString();
    }
}

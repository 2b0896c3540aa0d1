package vn.cocau.table.structure;

import java.util.List;
import java.util.Objects;
import vn.cocau.grid.Cell;

/**
 * One way to lay stub, header and figures over a band.
 *
 * @param above rows that may hold the header, the nearest first
 * @param rows rows from the first with figures to the last, sections among them
 * @param dataRows those of them that hold figures
 * @param firstValueColumn where the stub ends
 * @param valueColumns columns of figures, in order
 */
record Frame(
        List<Integer> above,
        List<Integer> rows,
        List<Integer> dataRows,
        int firstValueColumn,
        List<Integer> valueColumns,
        ColumnKinds kinds) {

    Frame {
        above = List.copyOf(above);
        rows = List.copyOf(rows);
        dataRows = List.copyOf(dataRows);
        valueColumns = List.copyOf(valueColumns);
    }

    /** What is seen over the columns of figures in a row, each cell once. */
    List<Cell> seenOverFigures(Shapes shapes, int row) {
        return valueColumns.stream()
                .map(column -> shapes.grid().seenAt(row, column))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}

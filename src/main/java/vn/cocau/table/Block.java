package vn.cocau.table;

import java.util.List;

/**
 * An island of figures with what stands above it.
 *
 * @param above rows between the previous block and this one, in order: titles, headers
 * @param rows rows of the block, in order: values, sections, label-only rows
 * @param firstValueColumn where the stub ends
 * @param valueColumns the columns that hold figures
 */
record Block(List<Integer> above, List<Integer> rows, int firstValueColumn, List<Integer> valueColumns) {

    Block {
        above = List.copyOf(above);
        rows = List.copyOf(rows);
        valueColumns = List.copyOf(valueColumns);
    }
}

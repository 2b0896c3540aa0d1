package vn.cocau.table.structure;

import java.util.List;

/**
 * Rows of a sheet that make one table.
 *
 * @param above rows before its figures, from the table above on: titles, headers
 * @param body rows from the first with figures to the last
 */
record Band(List<Integer> above, List<Integer> body) {

    Band {
        above = List.copyOf(above);
        body = List.copyOf(body);
    }
}

package vn.cocau.table;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.cocau.grid.CellAddress;

/** Writes many cells shortly: runs in a row as {@code C9:H9}. */
final class CellList {

    private CellList() {}

    static String of(List<CellAddress> cells) {
        List<String> runs = new ArrayList<>();
        CellAddress first = null;
        CellAddress last = null;
        for (CellAddress cell : new TreeSet<>(cells)) {
            if (last != null && cell.row() == last.row() && cell.column() == last.column() + 1) {
                last = cell;
                continue;
            }
            if (first != null && last != null) {
                runs.add(run(first, last));
            }
            first = cell;
            last = cell;
        }
        if (first != null && last != null) {
            runs.add(run(first, last));
        }
        return String.join(", ", runs);
    }

    private static String run(CellAddress first, CellAddress last) {
        return first.equals(last) ? first.toString() : first + ":" + last;
    }
}

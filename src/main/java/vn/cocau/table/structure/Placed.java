package vn.cocau.table.structure;

import java.util.List;
import vn.cocau.grid.CellAddress;

/**
 * A figure of a table.
 *
 * @param labels the cells that label it directly: those of its row, that of its column
 * @param path the labels with those of the groups they belong to, outermost first: of its row, of its column
 */
public record Placed(CellAddress cell, List<CellAddress> labels, List<CellAddress> path) {

    public Placed {
        labels = List.copyOf(labels);
        path = List.copyOf(path);
    }
}

package vn.cocau.table.structure;

import java.util.List;
import java.util.Map;
import vn.cocau.grid.CellAddress;

/**
 * What the shape of a sheet tells of its figures: those that have their labels, and those that have none, with the reason.
 */
public record Structure(List<Placed> placed, Map<CellAddress, Obstacle> refused) {

    public Structure {
        placed = List.copyOf(placed);
    }
}

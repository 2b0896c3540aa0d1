package vn.cocau.table.structure;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.SheetGrid;

/** Finds the labels of every figure of a sheet without knowing a word of it, or says why it cannot. */
public final class StructureReader {

    private StructureReader() {}

    public static Structure read(SheetGrid grid) {
        Shapes shapes = new Shapes(grid);
        Map<CellAddress, Placed> placed = new LinkedHashMap<>();
        Map<CellAddress, Obstacle> refused = new LinkedHashMap<>();
        for (Band band : new BandFinder(shapes).bands()) {
            new BandReader(shapes, band).read(placed, refused);
        }
        Set<CellAddress> explained = new HashSet<>(placed.keySet());
        placed.values().forEach(each -> explained.addAll(each.path()));
        grid.cells().stream()
                .filter(cell -> shapes.of(cell).isFigure())
                .map(Cell::address)
                .filter(cell -> !explained.contains(cell))
                .forEach(cell -> refused.putIfAbsent(cell, Obstacle.OUTSIDE));
        return new Structure(List.copyOf(placed.values()), refused);
    }
}

package vn.cocau.table.structure;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.TreeMap;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.Grids;
import vn.cocau.grid.SheetGrid;

/** What the shape of a literal sheet tells, in lines that a test can compare. */
record Shaped(Structure structure) {

    static Shaped of(Object[]... rows) {
        return of(Grids.of("S", rows));
    }

    static Shaped of(SheetGrid sheet) {
        return new Shaped(StructureReader.read(sheet));
    }

    /** {@code B2: A2 B1} for each figure that has its labels. */
    List<String> labels() {
        return structure.placed().stream()
                .map(each -> each.cell() + ": " + list(each.labels()))
                .toList();
    }

    /** The labels of one figure with those of the groups they belong to. */
    String path(String cell) {
        return structure.placed().stream()
                .filter(each -> each.cell().toString().equals(cell))
                .map(each -> list(each.path()))
                .findFirst()
                .orElse("refused");
    }

    /** {@code B2 OUTSIDE} for each figure that has none, in sheet order. */
    List<String> refused() {
        return new TreeMap<>(structure.refused())
                .entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .toList();
    }

    private static String list(List<CellAddress> cells) {
        return cells.stream().map(CellAddress::toString).collect(joining(" "));
    }
}

package vn.cocau.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cocau.grid.CellAddress;
import vn.cocau.observation.Observation;

/** One reading of a block: what each of its numeric cells is under one layout. */
record Reading(Layout layout, List<Integer> headerRows, Context context, Map<CellAddress, Resolution> cells) {

    Reading {
        headerRows = List.copyOf(headerRows);
        cells = new LinkedHashMap<>(cells);
    }

    List<Observation> observations() {
        return cells.values().stream()
                .filter(Resolution.Read.class::isInstance)
                .map(resolution -> ((Resolution.Read) resolution).observation())
                .toList();
    }

    long settledCells() {
        return cells.values().stream().filter(Resolution::settled).count();
    }

    boolean settles(CellAddress cell) {
        Resolution resolution = cells.get(cell);
        return resolution != null && resolution.settled();
    }

    /** Whether it settles every cell that the other settles, and more. */
    boolean dominates(Reading other) {
        return settledCells() > other.settledCells()
                && other.cells.keySet().stream().filter(other::settles).allMatch(this::settles);
    }

    /** Whether both say the same of every cell. */
    boolean sameAs(Reading other) {
        return cells.entrySet().stream().allMatch(entry -> {
            Resolution theirs = other.cells.get(entry.getKey());
            return theirs != null
                    && (entry.getValue().agreesWith(theirs)
                            || (!entry.getValue().settled() && !theirs.settled()));
        });
    }
}

package vn.cocau.reply;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.Place;
import vn.cocau.grid.CellAddress;
import vn.cocau.observation.Observation;
import vn.cocau.table.CellClass;
import vn.cocau.table.Recognition;

/** What the reader took each cell of a sheet for: the numeric cells by their class, the labels by what they say. */
final class SheetKinds {

    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}\\d{1,7}");

    private final Map<CellAddress, CellKind> kinds = new HashMap<>();
    private final Map<CellAddress, Observation> read = new HashMap<>();

    SheetKinds(Recognition recognition, String sheet) {
        for (Observation observation : recognition.observations()) {
            if (sheet.equals(observation.place().sheet())) {
                addLabels(observation);
            }
        }
        recognition.cells().forEach((place, cellClass) -> {
            if (sheet.equals(place.sheet())) {
                add(address(place), cellClass);
            }
        });
    }

    private void addLabels(Observation observation) {
        observation.labels().forEach((dimension, source) -> {
            if (CELL.matcher(source).matches()) {
                kinds.merge(CellAddress.parse(source), CellKind.of(dimension), CellKind::orBefore);
            }
        });
    }

    private void add(CellAddress cell, CellClass cellClass) {
        if (cellClass instanceof CellClass.Label) {
            kinds.putIfAbsent(cell, CellKind.LABEL);
            return;
        }
        kinds.put(cell, CellKind.of(cellClass));
        if (cellClass instanceof CellClass.Read each) {
            read.put(cell, each.observation());
        }
    }

    private static CellAddress address(Place place) {
        return CellAddress.parse(Objects.requireNonNull(place.cell()));
    }

    /** Null where the reader took nothing from the cell. */
    @Nullable
    CellKind of(CellAddress cell) {
        return kinds.get(cell);
    }

    /** What the cell became, or null. */
    @Nullable
    Observation read(CellAddress cell) {
        return read.get(cell);
    }
}

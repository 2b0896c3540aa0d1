package vn.cocau.reply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.Place;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.SheetGrid;
import vn.cocau.observation.Observation;
import vn.cocau.table.CellClass;
import vn.cocau.table.Recognition;
import vn.cocau.table.structure.Placed;
import vn.cocau.table.structure.StructureReader;

/** What the reader took each cell of a sheet for: the numeric cells by their class, the labels by what they say. */
final class SheetKinds {

    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}\\d{1,7}");

    private final Map<CellAddress, CellKind> kinds = new HashMap<>();
    private final Map<CellAddress, Observation> read = new HashMap<>();

    private final Map<CellAddress, List<Cell>> labels = new HashMap<>();

    SheetKinds(Recognition recognition, SheetGrid grid) {
        String sheet = grid.name();
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
        if (kinds.containsValue(CellKind.REFUSED) && grid.rowCount() <= SheetTable.MOST_ROWS) {
            StructureReader.read(grid).placed().forEach(placed -> addByShape(grid, placed));
        }
    }

    /** What a refused figure is by the shape of the sheet, for a person to see what it would be. */
    private void addByShape(SheetGrid grid, Placed placed) {
        if (kinds.get(placed.cell()) == CellKind.REFUSED) {
            labels.put(
                    placed.cell(),
                    placed.path().stream()
                            .map(cell -> grid.at(cell.row(), cell.column()))
                            .filter(Objects::nonNull)
                            .toList());
        }
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

    /** The labels of a refused figure by its place in the table; empty where its place tells none. */
    List<Cell> labels(CellAddress cell) {
        return labels.getOrDefault(cell, List.of());
    }
}

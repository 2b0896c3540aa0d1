package vn.cocau.table.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;

/** Reads one table under all its frames and places the figures that have the same labels in each. */
final class BandReader {

    private record Outcome(Map<CellAddress, Placed> placed, Map<CellAddress, Obstacle> refused) {}

    private final Shapes shapes;
    private final Band band;

    BandReader(Shapes shapes, Band band) {
        this.shapes = shapes;
        this.band = band;
    }

    void read(Map<CellAddress, Placed> placed, Map<CellAddress, Obstacle> refused) {
        List<Outcome> outcomes = new ArrayList<>();
        new FrameFinder(shapes, band).frames().forEach(frame -> outcomes.add(outcome(frame)));
        outcomes.removeIf(outcome -> outcomes.size() > 1 && outcome.placed().isEmpty());
        if (outcomes.isEmpty()) {
            band.body()
                    .forEach(row -> shapes.grid().row(row).stream()
                            .filter(cell -> shapes.of(cell).isFigure())
                            .forEach(cell -> refused.put(cell.address(), Obstacle.RECORD_LIST)));
            return;
        }
        Set<CellAddress> cells = new LinkedHashSet<>();
        outcomes.forEach(outcome -> cells.addAll(outcome.placed().keySet()));
        for (CellAddress cell : cells) {
            Placed first = outcomes.get(0).placed().get(cell);
            boolean agreed = outcomes.stream()
                    .allMatch(outcome -> Objects.equals(labels(outcome, cell), labels(outcomes.get(0), cell)));
            if (agreed && first != null) {
                placed.put(cell, first);
            } else {
                refused.put(cell, Obstacle.READINGS_DISAGREE);
            }
        }
        outcomes.forEach(outcome -> outcome.refused().forEach(refused::putIfAbsent));
    }

    private static List<CellAddress> labels(Outcome outcome, CellAddress cell) {
        Placed placed = outcome.placed().get(cell);
        return placed == null ? List.of() : placed.labels();
    }

    private Outcome outcome(Frame frame) {
        FrameReader.Labelling labelling = new FrameReader(shapes).read(frame);
        Outcome outcome = new Outcome(new LinkedHashMap<>(), new LinkedHashMap<>());
        labelling
                .rows()
                .forEach((row, rowHead) -> labelling.columns().forEach((column, columnHead) -> {
                    Cell cell = shapes.grid().at(row, column);
                    if (cell == null || !isFigure(frame, cell)) {
                        return;
                    }
                    Obstacle obstacle = rowHead.obstacle() == null ? columnHead.obstacle() : rowHead.obstacle();
                    if (obstacle == null) {
                        outcome.placed()
                                .put(
                                        cell.address(),
                                        new Placed(
                                                cell.address(),
                                                addresses(rowHead.labels(), columnHead.labels()),
                                                addresses(rowHead.path(), columnHead.path())));
                    } else {
                        outcome.refused().put(cell.address(), obstacle);
                    }
                }));
        return outcome;
    }

    private boolean isFigure(Frame frame, Cell cell) {
        return switch (frame.kinds().of(cell.address().column())) {
            case NUMBERS -> shapes.of(cell) == CellShape.NUMBER;
            case RANGES -> shapes.of(cell) == CellShape.RANGE;
            case TICKS -> shapes.of(cell) == CellShape.MARK;
            default -> false;
        };
    }

    private static List<CellAddress> addresses(List<Cell> row, List<Cell> column) {
        List<CellAddress> addresses = new ArrayList<>();
        row.forEach(cell -> addresses.add(cell.address()));
        column.forEach(cell -> addresses.add(cell.address()));
        return addresses;
    }
}

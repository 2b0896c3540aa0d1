package vn.cocau.table.structure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        List<Outcome> outcomes = new FrameFinder(shapes, band)
                .frames().stream().map(this::outcome).toList();
        if (outcomes.isEmpty()) {
            band.body().stream()
                    .flatMap(row -> shapes.grid().row(row).stream())
                    .filter(cell -> shapes.of(cell).isFigure())
                    .forEach(cell -> refused.put(cell.address(), Obstacle.RECORD_LIST));
            return;
        }
        List<Outcome> speaking =
                outcomes.stream().filter(outcome -> !outcome.placed().isEmpty()).toList();
        speaking.forEach(outcome -> outcome.placed().forEach((cell, each) -> {
            if (speaking.stream().allMatch(other -> agree(other.placed().get(cell), each))) {
                placed.put(cell, each);
            } else {
                refused.put(cell, Obstacle.READINGS_DISAGREE);
            }
        }));
        outcomes.stream()
                .flatMap(outcome -> outcome.refused().entrySet().stream())
                .filter(each -> !placed.containsKey(each.getKey()))
                .forEach(each -> refused.putIfAbsent(each.getKey(), each.getValue()));
    }

    private static boolean agree(@Nullable Placed one, Placed other) {
        return one != null && one.labels().equals(other.labels());
    }

    private Outcome outcome(Frame frame) {
        FrameReader.Labelling labelling = new FrameReader(shapes).read(frame);
        Outcome outcome = new Outcome(new LinkedHashMap<>(), new LinkedHashMap<>());
        labelling
                .rows()
                .forEach((row, rowHead) -> labelling.columns().forEach((column, columnHead) -> {
                    Cell cell = shapes.grid().at(row, column);
                    if (cell != null && isFigure(frame, cell)) {
                        Obstacle obstacle = rowHead.placed() ? columnHead.obstacle() : rowHead.obstacle();
                        if (obstacle == null) {
                            outcome.placed().put(cell.address(), placed(cell, rowHead, columnHead));
                        } else {
                            outcome.refused().put(cell.address(), obstacle);
                        }
                    }
                }));
        return outcome;
    }

    private boolean isFigure(Frame frame, Cell cell) {
        return switch (frame.kinds().of(cell.address().column())) {
            case NUMBERS -> shapes.of(cell) == CellShape.NUMBER;
            case RANGES -> shapes.of(cell) == CellShape.RANGE;
            case TICKS -> shapes.of(cell) == CellShape.MARK;
            case NOTHING, WORDS -> false;
        };
    }

    private static Placed placed(Cell cell, Head row, Head column) {
        return new Placed(
                cell.address(), addresses(row.labels(), column.labels()), addresses(row.path(), column.path()));
    }

    private static List<CellAddress> addresses(List<Cell> row, List<Cell> column) {
        return Stream.concat(row.stream(), column.stream()).map(Cell::address).toList();
    }
}

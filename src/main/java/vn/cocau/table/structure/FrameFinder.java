package vn.cocau.table.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import vn.cocau.grid.Cell;

/** Makes the frames of a band. Only which row is the last of the header can be in doubt: years stand there and below. */
final class FrameFinder {

    private final Shapes shapes;
    private final Band band;
    private final List<Integer> figures;
    private final int firstColumn;

    FrameFinder(Shapes shapes, Band band) {
        this.shapes = shapes;
        this.band = band;
        this.figures = band.body().stream().filter(shapes::holdsFigures).toList();
        this.firstColumn = figures.stream()
                .mapToInt(row -> first(row).address().column())
                .min()
                .orElse(0);
    }

    /** No frame for a list of records. */
    List<Frame> frames() {
        int start = 0;
        while (start < figures.size() && first(figures.get(start)).address().column() > firstColumn) {
            start++;
        }
        List<Frame> frames = new ArrayList<>();
        add(frames, start);
        if (start < figures.size() && shapes.isYearsBesideLabel(figures.get(start))) {
            add(frames, start + 1);
        }
        return frames;
    }

    private Cell first(int row) {
        return shapes.grid().row(row).get(0);
    }

    private void add(List<Frame> frames, int start) {
        if (start >= figures.size()) {
            return;
        }
        int at = band.body().indexOf(figures.get(start));
        List<Integer> rows = band.body().subList(at, band.body().size());
        List<Integer> dataRows = rows.stream().filter(this::isData).toList();
        ColumnKinds kinds = new ColumnKinds(shapes, dataRows);
        OptionalInt firstValue = StubFinder.firstValueColumn(kinds);
        if (firstValue.isEmpty()) {
            return;
        }
        List<Integer> above = new ArrayList<>(band.above());
        above.addAll(band.body().subList(0, at));
        Collections.reverse(above);
        frames.add(new Frame(
                above,
                rows,
                dataRows,
                firstValue.getAsInt(),
                List.copyOf(kinds.columns().tailSet(firstValue.getAsInt())),
                kinds));
    }

    /** A row of figures, also one whose figures are all missing, or one with words beside its figures. */
    private boolean isData(int row) {
        if (shapes.grid().row(row).isEmpty()) {
            return false;
        }
        boolean figures = shapes.isWords(first(row))
                && shapes.grid().row(row).stream()
                        .anyMatch(cell -> shapes.of(cell).isFigure());
        return shapes.holdsFigures(row) || shapes.missesFigures(row) || figures;
    }
}

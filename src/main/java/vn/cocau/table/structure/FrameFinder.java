package vn.cocau.table.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import vn.cocau.grid.Cell;

/** Makes the frames of a band. Only which row is the last of the header can be in doubt: years stand there and below. */
final class FrameFinder {

    private static final int FEWEST_YEARS = 2;

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
        if (start < figures.size() && isYearsBesideLabel(figures.get(start))) {
            add(frames, start + 1);
        }
        return frames;
    }

    private Cell first(int row) {
        return shapes.grid().row(row).get(0);
    }

    /** A label and different years: a row of the header with its head of the stub, or a row of figures. */
    private boolean isYearsBesideLabel(int row) {
        List<Cell> cells = shapes.grid().row(row);
        List<Cell> values = cells.subList(1, cells.size());
        return shapes.isWords(cells.get(0))
                && values.size() >= FEWEST_YEARS
                && values.stream().allMatch(shapes::isYear)
                && values.stream().map(Shapes::words).distinct().count() == values.size();
    }

    private void add(List<Frame> frames, int start) {
        if (start >= figures.size()) {
            return;
        }
        List<Integer> dataRows = figures.subList(start, figures.size());
        ColumnKinds kinds = new ColumnKinds(shapes, dataRows);
        OptionalInt firstValue = StubFinder.firstValueColumn(kinds);
        if (firstValue.isEmpty()) {
            return;
        }
        int at = band.body().indexOf(dataRows.get(0));
        List<Integer> above = new ArrayList<>(band.above());
        above.addAll(band.body().subList(0, at));
        Collections.reverse(above);
        frames.add(new Frame(
                above,
                band.body().subList(at, band.body().size()),
                dataRows,
                firstValue.getAsInt(),
                List.copyOf(kinds.columns().tailSet(firstValue.getAsInt())),
                kinds));
    }
}

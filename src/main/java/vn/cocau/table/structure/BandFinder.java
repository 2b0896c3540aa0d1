package vn.cocau.table.structure;

import java.util.ArrayList;
import java.util.List;
import vn.cocau.grid.Cell;

/**
 * Cuts a sheet into the tables that stand under each other: a new one begins where, after rows of figures, several words
 * stand in one row, or years without a label. A lone text between figures is a section of its table.
 */
final class BandFinder {

    private final Shapes shapes;
    private final List<Band> bands = new ArrayList<>();
    private List<Integer> above = new ArrayList<>();
    private List<Integer> body = new ArrayList<>();
    private List<Integer> gap = new ArrayList<>();
    private int firstColumn = Integer.MAX_VALUE;
    private int figureRows;
    private boolean labelled;

    BandFinder(Shapes shapes) {
        this.shapes = shapes;
    }

    List<Band> bands() {
        for (int row = 0; row < shapes.grid().rowCount(); row++) {
            if (shapes.holdsFigures(row)) {
                pass(row, shapes.grid().row(row));
            } else {
                gap.add(row);
            }
        }
        close();
        return bands;
    }

    private void pass(int row, List<Cell> cells) {
        if (isUnderWay() && (isYears(cells) || gap.stream().anyMatch(this::isHeader))) {
            close();
        }
        (body.isEmpty() ? above : body).addAll(gap);
        gap = new ArrayList<>();
        body.add(row);
        firstColumn = Math.min(firstColumn, cells.get(0).address().column());
        if (!shapes.isYearsBesideLabel(row)) {
            labelled |= shapes.isWords(cells.get(0));
            figureRows++;
        }
    }

    private void close() {
        if (!body.isEmpty()) {
            bands.add(new Band(above, body));
        }
        above = new ArrayList<>();
        body = new ArrayList<>();
        firstColumn = Integer.MAX_VALUE;
        figureRows = 0;
        labelled = false;
    }

    /** Whether the rows so far are more than a header with numbers in it. */
    private boolean isUnderWay() {
        return labelled || figureRows > 1;
    }

    /** Several different words beyond the first column: a row of one mark repeated is a row of missing figures. */
    private boolean isHeader(int row) {
        return shapes.grid().row(row).stream()
                        .skip(1)
                        .filter(shapes::isWords)
                        .map(Shapes::words)
                        .distinct()
                        .count()
                > 1;
    }

    private boolean isYears(List<Cell> cells) {
        return cells.size() > 1
                && cells.get(0).address().column() > firstColumn
                && cells.stream().allMatch(shapes::isYear);
    }
}

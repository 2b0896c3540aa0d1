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

    BandFinder(Shapes shapes) {
        this.shapes = shapes;
    }

    List<Band> bands() {
        for (int row = 0; row < shapes.grid().rowCount(); row++) {
            if (!shapes.holdsFigures(row)) {
                gap.add(row);
                continue;
            }
            if (isUnderWay() && (gap.stream().anyMatch(this::isHeader) || isYears(row))) {
                close();
            }
            (body.isEmpty() ? above : body).addAll(gap);
            gap = new ArrayList<>();
            body.add(row);
        }
        close();
        return bands;
    }

    private void close() {
        if (!body.isEmpty()) {
            bands.add(new Band(above, body));
        }
        above = new ArrayList<>();
        body = new ArrayList<>();
    }

    /** Whether the rows so far are more than a header with numbers in it. */
    private boolean isUnderWay() {
        List<Integer> figures = body.stream()
                .filter(shapes::holdsFigures)
                .filter(row -> !shapes.isYearsBesideLabel(row))
                .toList();
        return figures.size() > 1
                || figures.stream()
                        .anyMatch(row -> shapes.isWords(shapes.grid().row(row).get(0)));
    }

    /** Several different words beyond the first column: a row of one mark repeated is a row of missing figures. */
    private boolean isHeader(int row) {
        List<Cell> cells = shapes.grid().row(row);
        return cells.stream()
                        .skip(1)
                        .filter(shapes::isWords)
                        .map(Shapes::words)
                        .distinct()
                        .count()
                > 1;
    }

    private boolean isYears(int row) {
        List<Cell> cells = shapes.grid().row(row);
        return cells.size() > 1
                && cells.get(0).address().column() > firstColumn()
                && cells.stream().allMatch(shapes::isYear);
    }

    private int firstColumn() {
        return body.stream()
                .filter(shapes::holdsFigures)
                .mapToInt(row -> shapes.grid().row(row).get(0).address().column())
                .min()
                .orElse(0);
    }
}

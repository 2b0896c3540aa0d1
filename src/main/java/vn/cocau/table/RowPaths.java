package vn.cocau.table;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.Cell;

/** Reads the stub of each row of a block, with what section lines and rows above it say of the rows below. */
final class RowPaths {

    private final Sheet sheet;
    private final SpanRule span;
    private final Block block;
    private final StubColumns columns;
    private final StubReader stub;
    /** For each column of the stub the last row found with a label, and the last row looked at; -1 for none. */
    private final int[] labelledRow;

    private final int[] lookedAt;

    RowPaths(Sheet sheet, SpanRule span, Block block, List<Integer> headerRows) {
        this.sheet = sheet;
        this.span = span;
        this.block = block;
        this.columns = new StubColumns(sheet, headerRows, block);
        this.labelledRow = new int[block.firstValueColumn()];
        this.lookedAt = new int[block.firstValueColumn()];
        Arrays.fill(labelledRow, -1);
        Arrays.fill(lookedAt, -1);
        this.stub = new StubReader(sheet, columns, block.firstValueColumn());
    }

    /** The path of every row that holds figures. */
    Map<Integer, RowPath> read() {
        Map<Integer, RowPath> paths = new LinkedHashMap<>();
        Heads heads = new Heads(sheet);
        for (int row : block.rows()) {
            Set<Cell> labels = labels(row);
            Path own = stub.path(row, labels);
            if (hasFigures(row)) {
                paths.put(row, new RowPath(own, heads.above(labels, own), says(labels)));
                heads.passFigures(labels, own);
            } else if (!labels.isEmpty() && !isEmptyItem(row, own)) {
                heads.passSection(labels, own);
            }
        }
        return paths;
    }

    /**
     * Whether a row without figures is one of a list whose rows before and after it have some, none of them understood: it
     * heads nothing.
     */
    private boolean isEmptyItem(int row, Path own) {
        Optional<Enumerator> counted = own.problem() == null ? Optional.empty() : counted(row);
        return counted.isPresent()
                && unread(row, -1)
                        .filter(before -> before.precedes(counted.get()))
                        .isPresent()
                && unread(row, 1).filter(after -> counted.get().precedes(after)).isPresent();
    }

    /** What counts the next row this way, where it has figures and a label that is not understood. */
    private Optional<Enumerator> unread(int row, int step) {
        int beside = row + step;
        while (block.rows().contains(beside) && sheet.grid().row(beside).isEmpty()) {
            beside += step;
        }
        return block.rows().contains(beside)
                        && hasFigures(beside)
                        && stub.path(beside, labels(beside)).problem() != null
                ? counted(beside)
                : Optional.empty();
    }

    private Optional<Enumerator> counted(int row) {
        return sheet.texts(row).stream().findFirst().flatMap(cell -> Enumerator.of(cell.text()));
    }

    private boolean says(Set<Cell> labels) {
        return labels.stream().map(sheet::read).anyMatch(reading -> !reading.silent());
    }

    private boolean hasFigures(int row) {
        return block.valueColumns().stream().anyMatch(column -> sheet.isNumeric(sheet.at(row, column)));
    }

    /** The stub's texts and years; on a row without figures, texts over the value columns too. */
    private Set<Cell> labels(int row) {
        Set<Cell> labels = new LinkedHashSet<>();
        for (int column = 0; column < block.firstValueColumn(); column++) {
            Cell cell = label(row, column);
            if (cell != null && !columns.isNumbering(column) && !isCode(cell, column)) {
                labels.add(cell);
            }
        }
        if (!hasFigures(row)) {
            labels.addAll(sheet.texts(row));
        }
        return labels;
    }

    /** Whether a number stands in a column of numbers that are not years for the most part. */
    private boolean isCode(Cell cell, int column) {
        return sheet.isNumeric(cell) && columns.holdsOtherNumbers(column);
    }

    private @Nullable Cell label(int row, int column) {
        Cell seen = sheet.grid().seenAt(row, column);
        if (seen != null || span == SpanRule.MERGED_ONLY || !hasFigures(row)) {
            return seen;
        }
        boolean labelledToTheRight = false;
        for (int right = column + 1; right < block.firstValueColumn(); right++) {
            labelledToTheRight |= sheet.grid().seenAt(row, right) != null;
        }
        return labelledToTheRight ? labelAbove(row, column) : null;
    }

    /** The nearest label above; rows come from top to bottom, and none is looked at twice. */
    private @Nullable Cell labelAbove(int row, int column) {
        int found = -1;
        int lookedUpTo = Math.max(lookedAt[column], block.rows().get(0) - 1);
        for (int above = row - 1; above > lookedUpTo && found < 0; above--) {
            found = sheet.grid().seenAt(above, column) == null ? -1 : above;
        }
        labelledRow[column] = found < 0 ? labelledRow[column] : found;
        lookedAt[column] = row - 1;
        int nearest = labelledRow[column];
        Cell cell = nearest < 0 ? null : sheet.grid().seenAt(nearest, column);
        return cell != null && cell.merge() == null && hasFigures(nearest) ? cell : null;
    }
}

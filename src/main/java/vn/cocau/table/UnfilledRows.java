package vn.cocau.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.OutOfScope;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;

/**
 * Rows of a form that nobody filled in: zero in every column of a run of columns, and either computed so in every one of
 * them, or refused, so that nothing but zeros is lost. A zero that somebody typed under a known label is a zero.
 */
final class UnfilledRows {

    /** A single figure that was read and is zero is no empty row. */
    private static final int FEWEST = 2;

    private final Sheet sheet;
    private final Block block;
    private final char decimalMark;
    private final Map<CellAddress, CellClass> classes;

    UnfilledRows(Sheet sheet, Block block, char decimalMark, Map<CellAddress, CellClass> classes) {
        this.sheet = sheet;
        this.block = block;
        this.decimalMark = decimalMark;
        this.classes = classes;
    }

    void set() {
        for (int row : block.rows()) {
            List<Cell> all = figures(row);
            boolean zero = all.size() >= FEWEST && all.stream().allMatch(this::isZero);
            List<Cell> run = new ArrayList<>();
            int last = Integer.MIN_VALUE;
            for (int column : block.valueColumns()) {
                Cell cell = figure(row, column);
                if (cell == null || column != last + 1) {
                    settle(run, zero);
                    run.clear();
                }
                if (cell != null) {
                    run.add(cell);
                    last = column;
                }
            }
            settle(run, zero);
        }
    }

    private List<Cell> figures(int row) {
        return block.valueColumns().stream()
                .map(column -> figure(row, column))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** @param zero whether the whole row is */
    private void settle(List<Cell> run, boolean zero) {
        boolean computed = run.stream().allMatch(cell -> cell.formula() != null);
        boolean refused = run.stream().allMatch(cell -> classes.get(cell.address()) instanceof CellClass.Refused);
        if ((refused || (computed && (zero || run.size() >= FEWEST)))
                && run.stream().allMatch(this::isZero)) {
            run.forEach(cell -> classes.put(cell.address(), new CellClass.Outside(OutOfScope.UNFILLED)));
        }
    }

    private boolean isZero(Cell cell) {
        return sheet.census().content(cell, decimalMark) instanceof CellContent.Amount amount
                && amount.number().compareTo(BigDecimal.ZERO) == 0;
    }

    /** A cell that was read, or refused with a number in it. */
    private @Nullable Cell figure(int row, int column) {
        CellClass found = classes.get(new CellAddress(row, column));
        boolean figure = found instanceof CellClass.Read
                || (found instanceof CellClass.Refused refused
                        && refused.cause().code() != FindingCode.CELL_NOT_CALCULATED);
        return figure ? sheet.at(row, column) : null;
    }
}

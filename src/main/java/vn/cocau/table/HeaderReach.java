package vn.cocau.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.Period;
import vn.cocau.concept.Stage;
import vn.cocau.grid.Cell;
import vn.cocau.profile.TextReading;

/** How far the labels of a header reach where they are not merged. */
final class HeaderReach {

    private final Sheet sheet;
    private final SpanRule span;
    private final List<Integer> headerRows;
    private final Block block;
    /** The rows whose labels may reach to the right. */
    private final Set<Integer> filledRows = new HashSet<>();
    /** For each row the rows above it that divide the columns more coarsely. */
    private final Map<Integer, List<Integer>> coarser = new HashMap<>();

    HeaderReach(Sheet sheet, SpanRule span, List<Integer> headerRows, Block block) {
        this.sheet = sheet;
        this.span = span;
        this.headerRows = headerRows;
        this.block = block;
        findCoarser();
        headerRows.stream().filter(this::mayFill).forEach(filledRows::add);
    }

    /**
     * Whether the labels of a row may reach to the right. Not where the row begins with a blank or the periods under a
     * label turn back: its labels are then centred over their columns, and how far each reaches is not known.
     */
    private boolean mayFill(int row) {
        if (sheet.grid().seenAt(row, block.firstValueColumn()) == null && !isUnderLaterLabel(row)) {
            return false;
        }
        List<Period> under = new ArrayList<>();
        int periods = rowOfPeriods(row);
        for (int column : block.valueColumns()) {
            if (beginsLabel(row, column)
                    || headerRows.stream().anyMatch(other -> other < periods && beginsLabel(other, column))) {
                under.clear();
            }
            Period period = periods < 0 ? null : period(periods, column);
            if (period != null && !isPlan(periods, column)) {
                under.add(period);
            }
            if (!isMonotonous(under)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a row begins with a blank because the first label above it has no parts: its own first label is a part of the next. */
    private boolean isUnderLaterLabel(int row) {
        int first = block.valueColumns().stream()
                .filter(column -> sheet.grid().seenAt(row, column) != null)
                .findFirst()
                .orElse(-1);
        return first >= 0
                && headerRows.stream()
                        .anyMatch(above -> above < row
                                && beginsLabel(above, block.firstValueColumn())
                                && beginsLabel(above, first));
    }

    private boolean beginsLabel(int row, int column) {
        Cell cell = sheet.grid().seenAt(row, column);
        return cell != null && cell.address().column() == column;
    }

    /** The first header row, other than this one, that names periods; -1 for none. */
    private int rowOfPeriods(int except) {
        return headerRows.stream()
                .filter(row ->
                        row != except && block.valueColumns().stream().anyMatch(column -> period(row, column) != null))
                .findFirst()
                .orElse(-1);
    }

    private @Nullable Period period(int row, int column) {
        Cell cell = sheet.grid().seenAt(row, column);
        return cell == null ? null : sheet.read(cell).sets().get(Dimension.PERIOD, Period.class);
    }

    /** A plan stands beside the year it was made in, whichever year it is for. */
    private boolean isPlan(int row, int column) {
        Cell cell = sheet.grid().seenAt(row, column);
        return cell != null && sheet.read(cell).sets().get(Dimension.STAGE) == Stage.PLAN;
    }

    private static boolean isMonotonous(List<Period> periods) {
        boolean rises = false;
        boolean falls = false;
        for (int i = 1; i < periods.size(); i++) {
            int order = Period.BY_END.compare(periods.get(i), periods.get(i - 1));
            rises |= order > 0;
            falls |= order < 0;
        }
        return !(rises && falls);
    }

    /** The label of a column in a row, its own or one that reaches over it; null for none. */
    @Nullable
    Cell label(int row, int column) {
        Cell seen = sheet.grid().seenAt(row, column);
        if (seen != null || span == SpanRule.MERGED_ONLY || !filledRows.contains(row)) {
            return seen;
        }
        for (int left = column - 1; left >= block.firstValueColumn(); left--) {
            if (endsAbove(row, left + 1)) {
                return null;
            }
            Cell cell = sheet.grid().seenAt(row, left);
            if (cell != null) {
                return cell.merge() == null && !isFragmentBeside(cell, column) ? cell : null;
            }
        }
        return null;
    }

    /** Whether a label is one word of many, and the column beside has a word of its own above that place. */
    private boolean isFragmentBeside(Cell cell, int column) {
        TextReading reading = sheet.read(cell);
        return (!reading.complete() || reading.silent())
                && sheet.grid().at(cell.address().row() - 1, column) != null;
    }

    /**
     * What a column may not take from farther off: what labels say that stand beside its blank and may reach over it, or
     * may not.
     */
    Set<Dimension> open(int column) {
        EnumSet<Dimension> open = EnumSet.noneOf(Dimension.class);
        for (int row : headerRows) {
            if (label(row, column) == null) {
                Cell left = beside(row, column, -1);
                Cell right = filledRows.contains(row) ? null : beside(row, column, 1);
                for (Cell label : new Cell[] {left, right}) {
                    if (label != null && label.merge() == null) {
                        open.addAll(sheet.read(label).sets().values().keySet());
                    }
                }
            }
        }
        return open;
    }

    /** The next label of a row to one side, as far as the label above reaches. */
    private @Nullable Cell beside(int row, int column, int step) {
        int last = block.valueColumns().get(block.valueColumns().size() - 1);
        for (int at = column; at >= block.firstValueColumn() && at <= last; at += step) {
            Cell cell = sheet.grid().seenAt(row, at);
            if (cell != null) {
                return cell;
            }
            if (endsAbove(row, step < 0 ? at : at + 1)) {
                return null;
            }
        }
        return null;
    }

    /** Whether a label begins here in a row above that divides the columns more coarsely: no label below it reaches past that. */
    private boolean endsAbove(int row, int column) {
        return coarser.getOrDefault(row, List.of()).stream().anyMatch(above -> beginsLabel(above, column));
    }

    /** For each row the rows above it between whose labels it has labels of its own. */
    private void findCoarser() {
        for (int row : headerRows) {
            coarser.put(
                    row,
                    headerRows.stream()
                            .filter(above -> above < row
                                    && block.valueColumns().stream()
                                            .anyMatch(
                                                    column -> beginsLabel(row, column) && !beginsLabel(above, column)))
                            .toList());
        }
    }
}

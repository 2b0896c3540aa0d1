package vn.cocau.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.Period;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.Cell;
import vn.cocau.profile.TextReading;

/** Reads the header above each value column. */
final class ColumnPaths {

    private final Sheet sheet;
    private final SpanRule span;
    private final Set<String> parameters = new HashSet<>();
    private final Set<Integer> filledRows = new HashSet<>();
    private List<Integer> headerRows = List.of();

    ColumnPaths(Sheet sheet, SpanRule span) {
        this.sheet = sheet;
        this.span = span;
    }

    Map<Integer, Path> read(List<Integer> headerRows, Block block) {
        this.headerRows = headerRows;
        Map<Integer, Path> paths = new LinkedHashMap<>();
        parameters.clear();
        headerRows.forEach(row -> sheet.grid().row(row).forEach(cell -> {
            if (cell.formula() != null) {
                parameters.addAll(SheetFormulas.cells(cell.formula()));
            }
        }));
        filledRows.clear();
        headerRows.stream().filter(row -> mayFill(row, headerRows, block)).forEach(filledRows::add);
        for (int column : block.valueColumns()) {
            paths.put(column, path(labels(headerRows, column, block.firstValueColumn())));
        }
        return paths;
    }

    /** Whether a column has a label of its own, not merely one that reaches over it from the left. */
    boolean isLabelled(List<Integer> headerRows, int column) {
        return headerRows.stream().anyMatch(row -> sheet.grid().seenAt(row, column) != null);
    }

    /**
     * Why the header cannot be trusted where some columns have no label: a label of an axis with nothing under it stands
     * beside the figures, so that labels or figures have slid to one side. Null where all such labels have figures.
     */
    @Nullable
    Cause shifted(List<Integer> headerRows, Block block) {
        for (int row : headerRows) {
            for (Cell cell : sheet.grid().row(row)) {
                int column = cell.address().column();
                boolean besideFigures = block.valueColumns().contains(column - 1)
                        || block.valueColumns().contains(column + 1);
                if (besideFigures && EmptyColumns.hasHead(sheet, cell, block)) {
                    return new Cause(FindingCode.HEADER_SHIFTED, cell.address(), Wording.shown(cell));
                }
            }
        }
        return null;
    }

    /**
     * Whether the labels of a row may reach to the right. Not where the row begins with a blank or the periods under a
     * label turn back: its labels are then centred over their columns, and how far each reaches is not known.
     */
    private boolean mayFill(int row, List<Integer> headerRows, Block block) {
        if (sheet.grid().seenAt(row, block.firstValueColumn()) == null) {
            return false;
        }
        List<Period> under = new ArrayList<>();
        for (int column : block.valueColumns()) {
            if (sheet.grid().seenAt(row, column) != null) {
                under.clear();
            }
            Period period = period(headerRows, row, column);
            if (period != null) {
                under.add(period);
            }
            if (!isMonotonous(under)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Period period(List<Integer> headerRows, int except, int column) {
        return headerRows.stream()
                .filter(row -> row != except)
                .map(row -> sheet.grid().seenAt(row, column))
                .filter(Objects::nonNull)
                .map(cell -> sheet.read(cell).sets().get(Dimension.PERIOD, Period.class))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
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

    private List<Cell> labels(List<Integer> headerRows, int column, int firstValueColumn) {
        Set<Cell> labels = new LinkedHashSet<>();
        for (int row : headerRows) {
            Cell cell = label(row, column, firstValueColumn);
            if (cell != null && !isParameter(cell)) {
                labels.add(cell);
            }
        }
        return new ArrayList<>(labels);
    }

    /** A number that other header cells compute their text from, or that answers "Year:", is no label of its column. */
    private boolean isParameter(Cell cell) {
        return sheet.isNumeric(cell) && (parameters.contains(cell.address().toString()) || isAnswer(cell));
    }

    private boolean isAnswer(Cell cell) {
        Cell before = sheet.grid().seenAt(cell.address().row(), cell.address().column() - 1);
        return before != null && before.text().stripTrailing().endsWith(":");
    }

    private @Nullable Cell label(int row, int column, int firstValueColumn) {
        Cell seen = sheet.grid().seenAt(row, column);
        if (seen != null || span == SpanRule.MERGED_ONLY || !filledRows.contains(row)) {
            return seen;
        }
        for (int left = column - 1; left >= firstValueColumn; left--) {
            Cell cell = sheet.grid().seenAt(row, left);
            if (cell != null) {
                return cell.merge() == null && !isUnderAnother(row, left, column) ? cell : null;
            }
        }
        return null;
    }

    /** Whether a label above begins to the right of the left column, so that what stands below it there is its own. */
    private boolean isUnderAnother(int row, int left, int column) {
        return headerRows.stream()
                .filter(above -> above < row)
                .map(above -> sheet.grid().seenAt(above, column))
                .anyMatch(head -> head != null && head.address().column() > left);
    }

    /** Label by label where each is understood; joined where words are split over rows and the whole is understood. */
    private Path path(List<Cell> labels) {
        List<TextReading> readings = labels.stream().map(sheet::read).toList();
        PathBuilder builder = new PathBuilder(sheet.profile());
        if (!readings.stream().allMatch(TextReading::complete)) {
            String whole = labels.stream().map(ColumnPaths::words).collect(Collectors.joining(" "));
            TextReading joined = sheet.wording().of(whole);
            if (joined.complete()) {
                return builder.add(joined, labels.get(0).address()).build();
            }
        }
        for (int i = 0; i < labels.size(); i++) {
            builder.add(readings.get(i), labels.get(i).address());
        }
        return builder.build();
    }

    private static String words(Cell cell) {
        return Wording.shown(cell);
    }
}

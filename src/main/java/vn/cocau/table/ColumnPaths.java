package vn.cocau.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.Cell;
import vn.cocau.profile.TextReading;

/** Reads the header above each value column. */
final class ColumnPaths {

    private final Sheet sheet;
    private final SpanRule span;
    private final Set<String> parameters = new HashSet<>();

    ColumnPaths(Sheet sheet, SpanRule span) {
        this.sheet = sheet;
        this.span = span;
    }

    Map<Integer, Path> read(List<Integer> headerRows, Block block) {
        Map<Integer, Path> paths = new LinkedHashMap<>();
        parameters.clear();
        headerRows.forEach(row -> sheet.grid().row(row).forEach(cell -> {
            if (cell.formula() != null && sheet.isText(cell)) {
                parameters.addAll(SheetFormulas.cells(cell.formula()));
            }
        }));
        HeaderReach reach = new HeaderReach(sheet, span, headerRows, block);
        for (int column : block.valueColumns()) {
            paths.put(column, path(labels(headerRows, column, reach)));
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

    private List<Cell> labels(List<Integer> headerRows, int column, HeaderReach reach) {
        Set<Cell> labels = new LinkedHashSet<>();
        for (int row : headerRows) {
            Cell cell = reach.label(row, column);
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

    /** Label by label where each is understood; joined where words are split over rows and are understood together. */
    private Path path(List<Cell> labels) {
        PathBuilder builder = new PathBuilder(sheet.profile());
        boolean understood = labels.stream().map(sheet::read).allMatch(TextReading::complete);
        List<SplitWords.Part> parts = understood ? List.of() : new SplitWords(sheet, labels).parts();
        if (parts.isEmpty()) {
            labels.forEach(label -> builder.add(sheet.read(label), label.address()));
        }
        parts.forEach(part -> builder.add(part.reading(), part.at()));
        return builder.build();
    }
}

package vn.cocau.table;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Dimension;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;

/**
 * The figures of a block, each where its row and its column cross. Where other rows or columns have a label, a figure in
 * one without any is none of the table's.
 */
final class Crossings {

    private final Sheet sheet;
    private final Block block;
    private final Layout layout;

    Crossings(Sheet sheet, Block block, Layout layout) {
        this.sheet = sheet;
        this.block = block;
        this.layout = layout;
    }

    /** What the labels of a block say under one layout: two layouts under which they say the same are one. */
    record Labelling(
            Map<Integer, Path> columns,
            Map<Integer, RowPath> rows,
            Set<Integer> stray,
            Set<Integer> unheaded,
            Map<Integer, Set<Dimension>> open,
            @Nullable Cause shifted) {

        /** What neither row nor column says, and a label beside the column's own may say. */
        private @Nullable Dimension unsaid(int row, int column) {
            RowPath rowPath = Objects.requireNonNull(rows.get(row));
            EnumSet<Dimension> said = EnumSet.noneOf(Dimension.class);
            said.addAll(
                    Objects.requireNonNull(columns.get(column)).sets().values().keySet());
            said.addAll(rowPath.own().sets().values().keySet());
            said.addAll(rowPath.section().sets().values().keySet());
            if (said.contains(Dimension.UNIT) || said.contains(Dimension.TRANSFORMATION)) {
                said.add(Dimension.UNIT);
                said.add(Dimension.TRANSFORMATION);
            }
            return open.getOrDefault(column, Set.of()).stream()
                    .filter(dimension -> !said.contains(dimension))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** What is said of rows and columns, under header rows of which {@code labelRows} hold labels. */
    Labelling labelling(List<Integer> headerRows, List<Integer> labelRows) {
        ColumnPaths headers = new ColumnPaths(sheet, layout.span());
        Map<Integer, Path> columns = withTotals(headers.read(labelRows, block), headerRows);
        Map<Integer, RowPath> rows = withTotals(new RowPaths(sheet, layout.span(), block, headerRows).read());
        Set<Integer> stray = alone(rows.keySet(), row -> labelled(rows.get(row)));
        Set<Integer> unheaded = alone(columns.keySet(), column -> headers.isLabelled(labelRows, column));
        Cause shifted = unheaded.isEmpty() ? null : headers.shifted(labelRows, block);
        HeaderReach reach = new HeaderReach(sheet, layout.span(), labelRows, block);
        Map<Integer, Set<Dimension>> open = new LinkedHashMap<>();
        block.valueColumns().forEach(column -> open.put(column, reach.open(column)));
        return new Labelling(columns, rows, stray, unheaded, open, shifted);
    }

    /** What each numeric cell is. */
    Map<CellAddress, Resolution> resolve(Labelling labelling, Context context) {
        Map<Integer, Path> columns = labelling.columns();
        Map<Integer, RowPath> rows = labelling.rows();
        Cause shifted = labelling.shifted();
        CellAddress origin = new CellAddress(block.rows().get(0), block.firstValueColumn());
        KeyResolver resolver = new KeyResolver(sheet, context, origin, PeriodAxis.of(rows.values(), columns.values()));
        Map<CellAddress, Resolution> cells = new LinkedHashMap<>();
        rows.forEach((row, rowPath) -> columns.forEach((column, columnPath) -> {
            Cell cell = sheet.at(row, column);
            if (cell != null && sheet.isNumeric(cell)) {
                CellContent content = sheet.census().content(cell, layout.decimalMark());
                Resolution crossed = heard(
                        resolver.resolve(cell, content, rowPath, columnPath), labelling.unsaid(row, column), cell);
                boolean alone =
                        labelling.stray().contains(row) || labelling.unheaded().contains(column);
                Resolution resolution = alone && !(crossed instanceof Resolution.Outside)
                        ? new Resolution.Refused(Cause.unexplained(cell))
                        : crossed;
                cells.put(cell.address(), shifted == null ? resolution : new Resolution.Refused(shifted));
            }
        }));
        new FormulaPrices(sheet, cells).found().forEach((cell, basis) -> {
            Path column = Objects.requireNonNull(columns.get(cell.address().column()));
            RowPath row = Objects.requireNonNull(rows.get(cell.address().row()));
            CellContent content = sheet.census().content(cell, layout.decimalMark());
            cells.put(
                    cell.address(),
                    resolver.resolve(cell, content, row, column.implying(Dimension.PRICE_BASIS, basis)));
        });
        return cells;
    }

    private Resolution heard(Resolution crossed, @Nullable Dimension unsaid, Cell cell) {
        CellAddress place = new CellAddress(block.rows().get(0), cell.address().column());
        return crossed instanceof Resolution.Read && unsaid != null
                ? new Resolution.Refused(new Cause(FindingCode.KEY_INCOMPLETE, place, unsaid.name()))
                : crossed;
    }

    /** The lines without a label among lines that have one. */
    private static Set<Integer> alone(Collection<Integer> lines, Predicate<Integer> labelled) {
        Set<Integer> alone = new HashSet<>(lines);
        alone.removeIf(labelled);
        return alone.size() == lines.size() ? Set.of() : alone;
    }

    private static boolean labelled(@Nullable RowPath path) {
        return path != null && path.labelled();
    }

    private Map<Integer, Path> withTotals(Map<Integer, Path> columns, List<Integer> headerRows) {
        AxisTotals totals = new AxisTotals(columns.values(), sheet.profile());
        int row = headerRows.isEmpty() ? block.rows().get(0) : headerRows.get(0);
        Map<Integer, Path> resolved = new LinkedHashMap<>();
        columns.forEach((column, path) -> resolved.put(column, totals.resolve(path, new CellAddress(row, column))));
        return resolved;
    }

    private Map<Integer, RowPath> withTotals(Map<Integer, RowPath> rows) {
        AxisTotals totals =
                new AxisTotals(rows.values().stream().map(RowPath::own).toList(), sheet.profile());
        Map<Integer, RowPath> resolved = new LinkedHashMap<>();
        rows.forEach((row, path) -> resolved.put(
                row,
                new RowPath(totals.resolve(path.own(), new CellAddress(row, 0)), path.section(), path.labelled())));
        return resolved;
    }
}

package vn.cocau.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;
import vn.cocau.observation.SeriesKey;
import vn.cocau.profile.Item;

/**
 * Rows with labels outside the vocabulary that stand below a known row and add up to it in every column: they are details of
 * it, checked and not published. They stand deeper by bullet or indentation, or are counted where the classification goes no
 * further (1, 2, and a, b below 1). Where they do not add up they stay refused.
 */
final class DetailRows {

    private static final int BULLET = 10_000;
    private static final int INDENT = 100;

    private final Sheet sheet;
    private final Block block;
    private final RowSums sums;
    private final Map<CellAddress, CellClass> classes;

    DetailRows(Sheet sheet, Block block, char decimalMark, Map<CellAddress, CellClass> classes) {
        this.sheet = sheet;
        this.block = block;
        this.sums = new RowSums(sheet, block, decimalMark);
        this.classes = classes;
    }

    void check() {
        List<Integer> details = new ArrayList<>();
        int parent = -1;
        for (int row : block.rows()) {
            if (parent >= 0 && mayBeDetail(row, parent)) {
                details.add(row);
            } else {
                settle(parent, details);
                details.clear();
                parent = isKnown(row) ? row : -1;
            }
        }
        settle(parent, details);
    }

    private boolean mayBeDetail(int row, int parent) {
        boolean counted = counted(row).isPresent();
        return isUnknown(row) ? counted || depth(row) > depth(parent) : counted && !sums.hasFigures(row);
    }

    private void settle(int parent, List<Integer> details) {
        if (details.isEmpty()) {
            return;
        }
        List<Integer> columns = block.valueColumns().stream()
                .filter(column -> isRead(parent, column) && sums.amount(parent, column) != null)
                .toList();
        boolean deeper = details.stream().allMatch(row -> depth(row) > depth(parent));
        if (deeper && sums.addUp(parent, details, columns)) {
            details.forEach(this::setChecked);
        } else if (isFinest(parent)) {
            settleCounted(parent, details, columns);
        }
    }

    private void settleCounted(int parent, List<Integer> details, List<Integer> columns) {
        Map<Integer, Enumerator> rows = new LinkedHashMap<>();
        details.forEach(row -> counted(row).ifPresent(enumerator -> rows.put(row, enumerator)));
        Map<Integer, List<Integer>> parts = Outline.of(parent, counted(parent), rows);
        settleCounted(parent, parts, columns);
    }

    /** The rows right below a row, and where they make it what is below each of them. */
    private void settleCounted(int whole, Map<Integer, List<Integer>> parts, List<Integer> columns) {
        List<Integer> below = parts.getOrDefault(whole, List.of());
        if (sums.addUp(whole, below, columns)) {
            below.forEach(this::setChecked);
            below.forEach(row -> settleCounted(row, parts, columns));
        }
    }

    private void setChecked(int row) {
        for (int column : block.valueColumns()) {
            classes.computeIfPresent(
                    new CellAddress(row, column),
                    (cell, before) -> before instanceof CellClass.Refused ? new CellClass.Checked() : before);
        }
    }

    private boolean isRead(int row, int column) {
        return classes.get(new CellAddress(row, column)) instanceof CellClass.Read;
    }

    private boolean isUnknown(int row) {
        return block.valueColumns().stream()
                .map(column -> classes.get(new CellAddress(row, column)))
                .anyMatch(each -> each instanceof CellClass.Refused refused
                        && refused.cause().code() == FindingCode.LABEL_UNKNOWN
                        && refused.cause().at().row() == row);
    }

    private boolean isKnown(int row) {
        return block.valueColumns().stream().anyMatch(column -> isRead(row, column));
    }

    /** Whether the classification has no parts of what the row is: one of them may else be a row that was not understood. */
    private boolean isFinest(int row) {
        return block.valueColumns().stream()
                .map(column -> classes.get(new CellAddress(row, column)))
                .allMatch(each -> !(each instanceof CellClass.Read read)
                        || partitions(read.observation().key().series()) == 0);
    }

    private int partitions(SeriesKey series) {
        Item whole = new Item(series.measure(), series.activity());
        return sheet.profile().classification().partitionsOf(whole).size();
    }

    private Optional<Enumerator> counted(int row) {
        Cell label = label(row);
        return label == null ? Optional.empty() : Enumerator.of(label.text());
    }

    private @Nullable Cell label(int row) {
        for (int column = 0; column < block.firstValueColumn(); column++) {
            Cell cell = sheet.grid().seenAt(row, column);
            if (cell != null && sheet.isText(cell) && sheet.read(cell).roles().isEmpty()) {
                return cell;
            }
        }
        return null;
    }

    /** How deep a row stands: by its bullet first, then by indentation, set or typed. */
    private int depth(int row) {
        Cell cell = label(row);
        if (cell == null) {
            return 0;
        }
        String text = cell.text();
        int spaces = text.length() - text.stripLeading().length();
        int bullet = sheet.profile()
                .conventions()
                .rowPrefixes()
                .getOrDefault(text.strip().substring(0, 1), 0);
        return bullet * BULLET + cell.appearance().indent() * INDENT + spaces;
    }
}

package vn.cocau.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;

/**
 * Rows with labels outside the vocabulary that stand below a known row, deeper, and add up to it in every column: they are
 * details of it, checked and not published. Where they do not add up they stay refused.
 */
final class DetailRows {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int BULLET = 10_000;
    private static final int INDENT = 100;

    private final Sheet sheet;
    private final Block block;
    private final char decimalMark;
    private final Map<CellAddress, CellClass> classes;

    DetailRows(Sheet sheet, Block block, char decimalMark, Map<CellAddress, CellClass> classes) {
        this.sheet = sheet;
        this.block = block;
        this.decimalMark = decimalMark;
        this.classes = classes;
    }

    void check() {
        List<Integer> details = new ArrayList<>();
        int parent = -1;
        for (int row : block.rows()) {
            if (isUnknown(row) && parent >= 0 && depth(row) > depth(parent)) {
                details.add(row);
            } else {
                settle(parent, details);
                details.clear();
                parent = isKnown(row) ? row : -1;
            }
        }
        settle(parent, details);
    }

    private void settle(int parent, List<Integer> details) {
        boolean addUp = !details.isEmpty()
                && block.valueColumns().stream()
                        .filter(column -> isRead(parent, column) && amount(parent, column) != null)
                        .allMatch(column -> addsUp(parent, details, column));
        if (addUp) {
            for (int row : details) {
                for (int column : block.valueColumns()) {
                    classes.computeIfPresent(
                            new CellAddress(row, column),
                            (cell, before) -> before instanceof CellClass.Refused ? new CellClass.Checked() : before);
                }
            }
        }
    }

    private boolean isRead(int row, int column) {
        return classes.get(new CellAddress(row, column)) instanceof CellClass.Read;
    }

    private boolean addsUp(int parent, List<Integer> details, int column) {
        CellContent.Amount whole = amount(parent, column);
        if (whole == null) {
            return false;
        }
        BigDecimal rest = whole.number();
        int decimals = whole.decimals();
        for (int row : details) {
            CellContent.Amount part = amount(row, column);
            if (part == null) {
                return false;
            }
            rest = rest.subtract(part.number());
            decimals = Math.min(decimals, part.decimals());
        }
        BigDecimal rounding = HALF.scaleByPowerOfTen(-decimals).multiply(BigDecimal.valueOf(details.size() + 1L));
        return rest.abs().compareTo(rounding) <= 0;
    }

    private CellContent.@Nullable Amount amount(int row, int column) {
        Cell cell = sheet.at(row, column);
        return cell != null
                        && sheet.isNumeric(cell)
                        && sheet.census().content(cell, decimalMark) instanceof CellContent.Amount amount
                ? amount
                : null;
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

    /** How deep a row stands: by its bullet first, then by indentation, set or typed. */
    private int depth(int row) {
        for (int column = 0; column < block.firstValueColumn(); column++) {
            Cell cell = sheet.grid().seenAt(row, column);
            if (sheet.isText(cell) && cell != null && sheet.read(cell).roles().isEmpty()) {
                String text = cell.text();
                int spaces = text.length() - text.stripLeading().length();
                int bullet = sheet.profile()
                        .conventions()
                        .rowPrefixes()
                        .getOrDefault(text.strip().substring(0, 1), 0);
                return bullet * BULLET + cell.appearance().indent() * INDENT + spaces;
            }
        }
        return 0;
    }
}

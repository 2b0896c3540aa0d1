package vn.cocau.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.cocau.concept.Dimension;
import vn.cocau.profile.LabelRole;
import vn.cocau.profile.TextReading;

/**
 * Cuts a sheet into blocks. A new block begins where a header stands between two rows of values; a lone text between them
 * is a section of the block it stands in.
 */
final class BlockFinder {

    private final Sheet sheet;
    private final RowKinds kinds;
    private final Stub stub;

    BlockFinder(Sheet sheet) {
        this.sheet = sheet;
        this.kinds = new RowKinds(sheet);
        this.stub = new Stub(sheet);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Integer> above = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        List<Integer> gap = new ArrayList<>();
        for (int row = 0; row < sheet.grid().rowCount(); row++) {
            if (kinds.of(row) != RowKind.VALUES) {
                gap.add(row);
                continue;
            }
            if (!rows.isEmpty() && isHeader(gap, rows)) {
                blocks.add(block(above, rows));
                above = new ArrayList<>();
                rows = new ArrayList<>();
            }
            (rows.isEmpty() ? above : rows).addAll(gap);
            gap.clear();
            rows.add(row);
        }
        if (!rows.isEmpty()) {
            blocks.add(block(above, rows));
        }
        return blocks;
    }

    private Block block(List<Integer> above, List<Integer> rows) {
        List<Integer> valueRows =
                rows.stream().filter(row -> kinds.of(row) == RowKind.VALUES).toList();
        Set<Integer> columns = new TreeSet<>();
        valueRows.forEach(row ->
                sheet.numerics(row).forEach(cell -> columns.add(cell.address().column())));
        int first = stub.firstValueColumn(above, valueRows, columns);
        return new Block(
                above,
                rows,
                first,
                columns.stream().filter(column -> column >= first).toList());
    }

    /** Whether the rows between two value rows head a new table: periods, column numbers, or several header texts. */
    private boolean isHeader(List<Integer> gap, List<Integer> rows) {
        int first = block(List.of(), rows).firstValueColumn();
        return gap.stream().anyMatch(row -> switch (kinds.of(row)) {
            case PERIODS, COLUMN_NUMBERS -> true;
            case TEXT -> isHeaderText(row, first);
            default -> false;
        });
    }

    private boolean isHeaderText(int row, int firstValueColumn) {
        List<TextReading> overValues = sheet.texts(row).stream()
                .filter(cell -> cell.address().column() >= firstValueColumn)
                .map(sheet::read)
                .toList();
        boolean stubHead = sheet.texts(row).stream()
                .map(sheet::read)
                .anyMatch(reading -> reading.roles().contains(LabelRole.HEADER)
                        || reading.roles().contains(LabelRole.ROW_NUMBER));
        boolean headsColumns = overValues.stream().anyMatch(BlockFinder::headsColumn);
        return overValues.size() >= 2 || (stubHead && headsColumns);
    }

    private static boolean headsColumn(TextReading reading) {
        return reading.sets().get(Dimension.PERIOD) != null
                || reading.sets().get(Dimension.ACTIVITY) != null
                || reading.sets().get(Dimension.TERRITORY) != null
                || reading.roles().contains(LabelRole.TOTAL);
    }
}

package vn.cocau.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.cocau.concept.Dimension;
import vn.cocau.grid.Cell;
import vn.cocau.profile.LabelRole;
import vn.cocau.profile.TextReading;

/**
 * Cuts a sheet into blocks. A new block begins where a header stands between two rows of values; a lone text between them,
 * or between header and values, is a section of the block it stands in.
 */
final class BlockFinder {

    private static final Set<Dimension> SECTION = EnumSet.of(
            Dimension.UNIT, Dimension.TRANSFORMATION, Dimension.PRICE_BASIS, Dimension.MEASURE, Dimension.STAGE);

    private static final Set<Dimension> OF_ROWS =
            EnumSet.of(Dimension.TERRITORY, Dimension.ACTIVITY, Dimension.PERIOD, Dimension.STAGE);

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
            if (!rows.isEmpty() && !gap.isEmpty() && mayHead(gap) && hasHeader(gap, firstValueColumn(above, rows))) {
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
        int first = firstValueColumn(above, rows);
        List<Integer> inside = new ArrayList<>(rows);
        List<Integer> outside = new ArrayList<>(above);
        while (!outside.isEmpty() && endsInSection(outside, first)) {
            inside.add(0, outside.remove(outside.size() - 1));
        }
        List<Integer> columns =
                numericColumns(rows).stream().filter(column -> column >= first).toList();
        return new Block(outside, inside, first, columns);
    }

    /** Whether a lone text in the stub says whose figures follow: it can head no column. */
    private boolean namesRowsBelow(Cell text, int firstValueColumn) {
        TextReading reading = sheet.read(text);
        return text.address().column() < firstValueColumn
                && reading.complete()
                && !reading.roles().contains(LabelRole.HEADER)
                && OF_ROWS.containsAll(reading.sets().values().keySet());
    }

    private int firstValueColumn(List<Integer> above, List<Integer> rows) {
        return stub.firstValueColumn(above, valueRows(rows), numericColumns(rows));
    }

    private List<Integer> valueRows(List<Integer> rows) {
        return rows.stream().filter(row -> kinds.of(row) == RowKind.VALUES).toList();
    }

    private Set<Integer> numericColumns(List<Integer> rows) {
        Set<Integer> columns = new TreeSet<>();
        valueRows(rows)
                .forEach(row -> sheet.numerics(row)
                        .forEach(cell -> columns.add(cell.address().column())));
        return columns;
    }

    /** Whether the last row above the values is a section line under the header, holding until the next one. */
    private boolean endsInSection(List<Integer> above, int firstValueColumn) {
        int row = above.get(above.size() - 1);
        List<Cell> texts = sheet.texts(row).stream()
                .filter(cell -> !sheet.read(cell).silent())
                .toList();
        long overColumns = sheet.texts(row).stream()
                .filter(cell -> cell.address().column() >= firstValueColumn)
                .count();
        boolean lone = kinds.of(row) == RowKind.BLANK
                || (kinds.of(row) == RowKind.TEXT
                        && texts.size() == 1
                        && overColumns <= 1
                        && (SECTION.containsAll(
                                        sheet.read(texts.get(0)).sets().values().keySet())
                                || namesRowsBelow(texts.get(0), firstValueColumn)));
        return lone && hasHeader(above.subList(0, above.size() - 1), firstValueColumn);
    }

    /** Whether it is worth finding where the stub ends: a blank or a lone text heads nothing, wherever it stands. */
    private boolean mayHead(List<Integer> rows) {
        return hasHeader(rows, 0);
    }

    /** Whether some row heads a table: with periods, column numbers, or several header texts. */
    private boolean hasHeader(List<Integer> rows, int firstValueColumn) {
        return rows.stream().anyMatch(row -> switch (kinds.of(row)) {
            case PERIODS, COLUMN_NUMBERS -> true;
            case TEXT -> isHeaderText(row, firstValueColumn);
            default -> false;
        });
    }

    private boolean isHeaderText(int row, int firstValueColumn) {
        List<Cell> texts = sheet.texts(row);
        boolean stubHead = texts.stream()
                .map(sheet::read)
                .anyMatch(reading -> reading.roles().contains(LabelRole.HEADER)
                        || reading.roles().contains(LabelRole.ROW_NUMBER));
        long heads = texts.stream()
                .filter(cell -> cell.address().column() >= firstValueColumn)
                .map(sheet::read)
                .filter(BlockFinder::headsColumn)
                .count();
        return heads >= 2 || (stubHead && heads >= 1) || headsStubAndColumns(texts, firstValueColumn);
    }

    /** The head of the stub and two words or more over the figures, which may go on in the row below. */
    private boolean headsStubAndColumns(List<Cell> texts, int firstValueColumn) {
        if (firstValueColumn == 0) {
            return texts.size() > 2
                    && texts.stream().anyMatch(cell -> sheet.read(cell).roles().contains(LabelRole.HEADER));
        }
        boolean stub = texts.stream()
                .anyMatch(cell -> cell.address().column() < firstValueColumn
                        && sheet.read(cell).roles().contains(LabelRole.HEADER));
        long over = texts.stream()
                .filter(cell -> cell.address().column() >= firstValueColumn)
                .count();
        return stub && over >= 2;
    }

    private static boolean headsColumn(TextReading reading) {
        return reading.sets().get(Dimension.PERIOD) != null
                || reading.sets().get(Dimension.ACTIVITY) != null
                || reading.sets().get(Dimension.TERRITORY) != null
                || reading.sets().get(Dimension.MEASURE) != null
                || reading.roles().contains(LabelRole.TOTAL);
    }
}

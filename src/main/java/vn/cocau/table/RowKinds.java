package vn.cocau.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.cocau.concept.Dimension;
import vn.cocau.grid.Cell;
import vn.cocau.profile.LabelRole;
import vn.cocau.profile.TextReading;
import vn.cocau.table.structure.ColumnNumbers;

/** Tells the rows of a sheet apart by what stands in them. */
final class RowKinds {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d");
    private static final Set<LabelRole> STUB_HEADS =
            Set.of(LabelRole.HEADER, LabelRole.ROW_NUMBER, LabelRole.CODE, LabelRole.UNIT_COLUMN);

    private final Sheet sheet;
    private final Map<Integer, RowKind> known = new HashMap<>();

    RowKinds(Sheet sheet) {
        this.sheet = sheet;
    }

    RowKind of(int row) {
        return known.computeIfAbsent(row, this::look);
    }

    private RowKind look(int row) {
        List<Cell> cells = sheet.grid().row(row);
        if (cells.isEmpty()) {
            return RowKind.BLANK;
        }
        if (ColumnNumbers.are(cells)) {
            return RowKind.COLUMN_NUMBERS;
        }
        if (isPeriods(row)) {
            return RowKind.PERIODS;
        }
        return sheet.numerics(row).isEmpty() ? RowKind.TEXT : RowKind.VALUES;
    }

    /**
     * Whether a row of numbers that all look like years is a year and its figures: where the next row is alike, or its
     * first number stands under the head of a stub.
     */
    private boolean isYearOfFigures(int row) {
        List<Integer> columns = columnsOfYears(row);
        return columns.size() >= 2
                && (columns.equals(columnsOfYears(row - 1))
                        || columns.equals(columnsOfYears(row + 1))
                        || (isUnderStubHead(row, columns.get(0)) && !countUp(row)));
    }

    /** Whether at least three years follow each other: figures would not. */
    private boolean countUp(int row) {
        List<Integer> years = sheet.numerics(row).stream()
                .flatMap(cell -> Wording.year(cell).stream())
                .toList();
        return years.size() > 2 && IntStream.range(1, years.size()).allMatch(i -> years.get(i) == years.get(i - 1) + 1);
    }

    /**
     * Numbers that look like one year twice, beside a text that is no head anyone knows, are figures; a text with a year
     * in it is the head of a column, known or not.
     */
    private boolean isAlikeBesideUnread(List<Cell> numerics, List<Cell> texts) {
        long different = numerics.stream().map(Wording::year).distinct().count();
        return different < numerics.size()
                && texts.stream()
                        .anyMatch(text -> !sheet.read(text).complete()
                                && !YEAR.matcher(text.text()).find());
    }

    /** Where the years stand in a row that holds nothing else; empty for any other row. */
    private List<Integer> columnsOfYears(int row) {
        List<Cell> cells = row < 0 ? List.of() : sheet.grid().row(row);
        return cells.stream()
                        .allMatch(cell ->
                                sheet.isNumeric(cell) && Wording.year(cell).isPresent())
                ? cells.stream().map(cell -> cell.address().column()).toList()
                : List.of();
    }

    private boolean isUnderStubHead(int row, int column) {
        for (int above = row - 1; above >= 0; above--) {
            Cell head = sheet.grid().seenAt(above, column);
            if (head != null) {
                return sheet.read(head).roles().contains(LabelRole.HEADER);
            }
        }
        return false;
    }

    /** Years only as numbers, at least two periods or one beside a stub head, and no label of a data row. */
    private boolean isPeriods(int row) {
        List<Cell> numerics = sheet.numerics(row);
        if (!numerics.stream().allMatch(cell -> sheet.read(cell).sets().get(Dimension.PERIOD) != null)) {
            return false;
        }
        List<TextReading> texts = sheet.texts(row).stream().map(sheet::read).toList();
        if (isYearOfFigures(row) || isAlikeBesideUnread(numerics, sheet.texts(row))) {
            return false;
        }
        boolean dataLabel = texts.stream()
                .anyMatch(reading -> (reading.sets().get(Dimension.TERRITORY) != null
                                || reading.sets().get(Dimension.ACTIVITY) != null
                                || reading.roles().contains(LabelRole.TOTAL))
                        && reading.sets().get(Dimension.PERIOD) == null);
        long periods = numerics.size()
                + texts.stream()
                        .filter(reading -> reading.sets().get(Dimension.PERIOD) != null)
                        .count();
        boolean stubHead =
                texts.stream().anyMatch(reading -> reading.roles().stream().anyMatch(STUB_HEADS::contains));
        return !dataLabel && (periods >= 2 || (periods == 1 && stubHead));
    }
}

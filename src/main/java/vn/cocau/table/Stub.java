package vn.cocau.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellValue;
import vn.cocau.profile.LabelRole;

/** Finds where the stub of a block ends: number columns that are row numbers, codes or years belong to it. */
final class Stub {

    private final Sheet sheet;

    Stub(Sheet sheet) {
        this.sheet = sheet;
    }

    int firstValueColumn(List<Integer> above, List<Integer> valueRows, Set<Integer> columns) {
        for (int column : columns) {
            if (!isLabelColumn(above, valueRows, column)) {
                return column;
            }
        }
        return columns.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }

    private boolean isLabelColumn(List<Integer> above, List<Integer> valueRows, int column) {
        List<Cell> numbers = valueRows.stream()
                .map(row -> sheet.at(row, column))
                .filter(sheet::isNumeric)
                .map(Objects::requireNonNull)
                .toList();
        return isHeadedAsLabel(above, column)
                || (areYears(numbers) && !eachRowIsNamed(valueRows, column))
                || (areRowNumbers(numbers) && hasTextRightOf(valueRows, column));
    }

    private boolean isHeadedAsLabel(List<Integer> above, int column) {
        return above.stream()
                .map(row -> sheet.grid().seenAt(row, column))
                .filter(Objects::nonNull)
                .map(sheet::read)
                .anyMatch(reading -> reading.roles().contains(LabelRole.ROW_NUMBER)
                        || reading.roles().contains(LabelRole.CODE));
    }

    /** Years only, rising; they may begin again in a section below. */
    private static boolean areYears(List<Cell> numbers) {
        int rises = 0;
        int falls = 0;
        int last = Integer.MIN_VALUE;
        for (Cell cell : numbers) {
            Optional<Integer> year = Wording.year(cell);
            if (year.isEmpty()) {
                return false;
            }
            if (year.get() > last) {
                rises++;
            } else {
                falls++;
            }
            last = year.get();
        }
        return rises > falls && !numbers.isEmpty();
    }

    /** Whether every row has a label of its own to the left: then numbers that look like years are figures. */
    private boolean eachRowIsNamed(List<Integer> valueRows, int column) {
        long named = valueRows.stream()
                .flatMap(row -> IntStream.range(0, column)
                        .mapToObj(left -> sheet.grid().seenAt(row, left))
                        .filter(sheet::isText)
                        .limit(1))
                .distinct()
                .count();
        return named == valueRows.size();
    }

    private static boolean areRowNumbers(List<Cell> numbers) {
        return numbers.stream()
                .allMatch(cell -> cell.value() instanceof CellValue.Numeric numeric
                        ? numeric.number().stripTrailingZeros().scale() <= 0
                                && numeric.number().signum() > 0
                                && numeric.number().intValue() <= 999
                        : cell.text().matches("\\s*\\d{1,3}(\\.\\d{1,2})*\\s*"));
    }

    private boolean hasTextRightOf(List<Integer> valueRows, int column) {
        return valueRows.stream().allMatch(row -> sheet.isText(sheet.grid().seenAt(row, column + 1)));
    }
}

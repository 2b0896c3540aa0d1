package vn.cocau.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Dimension;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellValue;
import vn.cocau.profile.LabelRole;
import vn.cocau.profile.TextReading;

/** Finds where the stub of a block ends: number columns that are row numbers, codes or years belong to it. */
final class Stub {

    private static final Set<Dimension> FIGURES =
            EnumSet.of(Dimension.PERIOD, Dimension.ACTIVITY, Dimension.TERRITORY, Dimension.MEASURE);

    /** How many rows above the values are looked at for what a column of numbers is; farther up stand titles. */
    private static final int HEADER_ROWS = 2;

    private static final Pattern CODE = Pattern.compile("[1-9]\\d{0,8}");

    private final Sheet sheet;

    Stub(Sheet sheet) {
        this.sheet = sheet;
    }

    int firstValueColumn(List<Integer> above, List<Integer> valueRows, Set<Integer> columns) {
        boolean yearsSeen = false;
        for (int column : columns) {
            boolean years = !yearsSeen && isYearColumn(above, valueRows, column);
            if (!years && !isNumbering(above, valueRows, column)) {
                return ForeignNumbers.firstColumn(sheet, valueRows, column);
            }
            yearsSeen |= years;
        }
        return columns.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }

    /** Rows may have one column of years; a second one beside it holds figures. */
    private boolean isYearColumn(List<Integer> above, List<Integer> valueRows, int column) {
        List<Cell> numbers = numbers(valueRows, column);
        return isHeadedAsStub(above, column)
                ? areAllYears(numbers)
                : areYears(numbers) && !eachRowIsNamed(valueRows, column) && !isHeadedAsFigures(above, column);
    }

    /** Whether right above the rows stands the head of a stub column, and of this one alone: "year" over each row's year. */
    private boolean isHeadedAsStub(List<Integer> above, int column) {
        Cell head = null;
        for (int i = above.size() - 1; i >= 0 && head == null; i--) {
            // A lone text is a section line, which heads rows.
            head = sheet.grid().row(above.get(i)).size() < 2 ? null : sheet.at(above.get(i), column);
        }
        if (head == null
                || (head.merge() != null
                        && head.merge().first().column() != head.merge().last().column())) {
            return false;
        }
        TextReading reading = sheet.read(head);
        return reading.roles().contains(LabelRole.HEADER) && reading.sets().isEmpty();
    }

    private static boolean areAllYears(List<Cell> numbers) {
        return !numbers.isEmpty()
                && numbers.stream().allMatch(cell -> Wording.year(cell).isPresent());
    }

    private boolean isNumbering(List<Integer> above, List<Integer> valueRows, int column) {
        return isHeadedAsLabel(above, column)
                || (areRowNumbers(numbers(valueRows, column))
                        && hasTextRightOf(valueRows, column)
                        && !eachRowIsNamed(valueRows, column)
                        && !isHeadedAsFigures(above, column))
                || areCodes(above, valueRows, column);
    }

    /**
     * Whole numbers without a head, none twice, each beside a label to its right, are codes of those labels; not where a
     * label to the left makes them its figures.
     */
    private boolean areCodes(List<Integer> above, List<Integer> valueRows, int column) {
        List<String> codes = numbers(valueRows, column).stream().map(Cell::raw).toList();
        return codes.stream().allMatch(code -> CODE.matcher(code).matches())
                && codes.size() == Set.copyOf(codes).size()
                && above.stream()
                        .filter(row -> sheet.grid().row(row).size() >= 2)
                        .map(row -> sheet.at(row, column))
                        .allMatch(this::saysNothing)
                && hasTextRightOf(valueRows, column)
                && !eachRowIsNamed(valueRows, column);
    }

    private boolean saysNothing(@Nullable Cell cell) {
        return cell == null || sheet.read(cell).silent();
    }

    private List<Cell> numbers(List<Integer> valueRows, int column) {
        return valueRows.stream()
                .map(row -> sheet.at(row, column))
                .filter(sheet::isNumeric)
                .map(Objects::requireNonNull)
                .toList();
    }

    private boolean isHeadedAsLabel(List<Integer> above, int column) {
        return heads(above.stream(), column)
                .anyMatch(reading -> reading.roles().contains(LabelRole.ROW_NUMBER)
                        || reading.roles().contains(LabelRole.CODE)
                        || reading.roles().contains(LabelRole.UNIT_COLUMN));
    }

    /** Under a year, a sector, a territory, a measure or a total stand figures. */
    private boolean isHeadedAsFigures(List<Integer> above, int column) {
        List<Integer> filled =
                above.stream().filter(row -> !sheet.grid().row(row).isEmpty()).toList();
        Stream<Integer> nearest = filled.stream()
                .skip(Math.max(0, filled.size() - HEADER_ROWS))
                .filter(row -> sheet.grid().row(row).size() >= 2);
        return heads(nearest, column)
                .anyMatch(reading -> reading.roles().contains(LabelRole.TOTAL)
                        || FIGURES.stream().anyMatch(dimension -> reading.sets().get(dimension) != null));
    }

    private Stream<TextReading> heads(Stream<Integer> above, int column) {
        return above.map(row -> sheet.grid().seenAt(row, column))
                .filter(Objects::nonNull)
                .map(sheet::read);
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
        return valueRows.stream()
                .filter(row -> sheet.isNumeric(sheet.at(row, column)))
                .allMatch(row -> sheet.isText(sheet.grid().seenAt(row, column + 1)));
    }
}

package vn.cocau.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.CellValue;
import vn.cocau.grid.SheetGrid;
import vn.cocau.profile.Conventions;
import vn.cocau.profile.NumberStyle;

/**
 * The numeric cells of a sheet, counted before anything is recognised: numbers, dates, texts that a number style of the
 * profile reads whole, marks of the legend, errors, and formulas without a result.
 */
final class Census {

    private static final MathContext EXCEL_DIGITS = new MathContext(15);

    private final Map<Character, TextNumber> readers = new LinkedHashMap<>();
    private final Conventions conventions;
    private final Map<CellAddress, Cell> cells = new LinkedHashMap<>();
    private @Nullable List<Character> decimalMarks;

    Census(SheetGrid grid, Conventions conventions) {
        this.conventions = conventions;
        Set<Character> groups = new LinkedHashSet<>();
        conventions.numberStyles().stream()
                .map(NumberStyle::groupMark)
                .filter(mark -> mark != null)
                .forEach(groups::add);
        for (NumberStyle style : conventions.numberStyles()) {
            readers.computeIfAbsent(style.decimalMark(), mark -> new TextNumber(mark, groups));
        }
        grid.cells().stream().filter(this::isNumeric).forEach(cell -> cells.put(cell.address(), cell));
    }

    Map<CellAddress, Cell> cells() {
        return Collections.unmodifiableMap(cells);
    }

    boolean contains(Cell cell) {
        return cells.containsKey(cell.address());
    }

    /**
     * The decimal marks to try: those that read every numeric text of the sheet; all of them where none does. One where
     * the choice makes no difference to any value.
     */
    List<Character> decimalMarks() {
        if (decimalMarks == null) {
            decimalMarks = findDecimalMarks();
        }
        return decimalMarks;
    }

    private List<Character> findDecimalMarks() {
        List<Character> admissible = new ArrayList<>();
        for (char mark : readers.keySet()) {
            if (cells.values().stream()
                    .allMatch(cell -> !(content(cell, mark) instanceof CellContent.Unusable unusable)
                            || unusable.code() != FindingCode.NUMBER_AMBIGUOUS)) {
                admissible.add(mark);
            }
        }
        List<Character> tried = admissible.isEmpty() ? List.copyOf(readers.keySet()) : admissible;
        return tried.size() > 1 && cells.values().stream().allMatch(cell -> agree(cell, tried))
                ? List.of(tried.get(0))
                : tried;
    }

    /** Every decimal mark that the profile knows. */
    Set<Character> marks() {
        return Collections.unmodifiableSet(readers.keySet());
    }

    CellContent content(Cell cell, char decimalMark) {
        CellValue value = cell.value();
        if (value instanceof CellValue.Numeric numeric) {
            return amount(cell, numeric.number());
        }
        if (value instanceof CellValue.Text text) {
            return text(text.text(), decimalMark);
        }
        if (value instanceof CellValue.DateTime date) {
            return amount(cell, date.serial());
        }
        return new CellContent.Unusable(
                value instanceof CellValue.NotCalculated ? FindingCode.CELL_NOT_CALCULATED : FindingCode.CELL_ERROR);
    }

    private boolean agree(Cell cell, List<Character> marks) {
        return marks.stream().map(mark -> content(cell, mark)).distinct().count() == 1;
    }

    private boolean isNumeric(Cell cell) {
        CellValue value = cell.value();
        if (value instanceof CellValue.Text text) {
            return mark(text.text()) != null
                    || readers.values().stream()
                            .anyMatch(reader -> reader.read(text.text()).isPresent());
        }
        return !(value instanceof CellValue.Logical);
    }

    private CellContent text(String text, char decimalMark) {
        ObservationStatus mark = mark(text);
        if (mark != null) {
            return new CellContent.Mark(mark);
        }
        TextNumber reader = readers.get(decimalMark);
        Optional<CellContent.Amount> amount = reader == null ? Optional.empty() : reader.read(text);
        return amount.isPresent() ? amount.get() : new CellContent.Unusable(FindingCode.NUMBER_AMBIGUOUS);
    }

    private @Nullable ObservationStatus mark(String text) {
        return conventions.legend().get(text.strip());
    }

    /** Fifteen significant digits are what the sheet's author saw and typed; the rest is binary noise. */
    private static CellContent.Amount amount(Cell cell, BigDecimal stored) {
        boolean percent = cell.appearance().numberFormat().contains("%");
        BigDecimal number = plain(stored.round(EXCEL_DIGITS));
        BigDecimal shown = percent ? plain(number.scaleByPowerOfTen(2)) : number;
        int printed = cell.appearance().decimals();
        return new CellContent.Amount(shown, printed < 0 ? shown.scale() : printed, percent);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

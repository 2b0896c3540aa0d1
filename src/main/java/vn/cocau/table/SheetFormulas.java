package vn.cocau.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.Place;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.Workbook;
import vn.cocau.identity.Formulas;
import vn.cocau.observation.Observation;

/** The formulas of a workbook, as testimony of what was computed from what. They are read, never evaluated. */
final class SheetFormulas implements Formulas {

    private static final Pattern REFERENCE =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})(?::\\$?([A-Z]{1,3})\\$?(\\d{1,7}))?");
    private static final Pattern NOT_A_SUM = Pattern.compile("[*/^!]|AVERAGE|PRODUCT");
    private static final Pattern QUOTIENT = Pattern.compile("([A-Z]{1,3}\\d{1,7})/([A-Z]{1,3}\\d{1,7})(?![\\d:(])");
    private static final int LARGEST_RANGE = 10_000;

    /** One cell divided by another. */
    record Quotient(String part, String whole) {}

    private final Map<Place, String> formulas = new HashMap<>();
    private final Map<Place, Set<String>> known = new HashMap<>();

    SheetFormulas(Workbook workbook) {
        for (SheetGrid sheet : workbook.sheets()) {
            for (Cell cell : sheet.cells()) {
                if (cell.formula() != null) {
                    formulas.put(
                            new Place(
                                    workbook.file(),
                                    sheet.name(),
                                    cell.address().toString()),
                            cell.formula());
                }
            }
        }
    }

    /** The formula in a place, or null. */
    @Nullable
    String at(Place place) {
        return formulas.get(place);
    }

    /** The cells that the sum in a place adds, those of its own formula alone; none where it is no sum. */
    Set<String> addends(Place place) {
        return addends(formulas.get(place));
    }

    static Set<String> addends(@Nullable String formula) {
        return formula == null || NOT_A_SUM.matcher(formula).find() || formula.contains("-")
                ? Set.of()
                : cells(formula);
    }

    /** The cells {@code a} and {@code b} where a formula is {@code a / b}, {@code a / b * 100}, or that on a condition. */
    static Optional<Quotient> quotient(@Nullable String formula) {
        Matcher matcher = QUOTIENT.matcher(formula == null ? "" : formula.replaceAll("[$ ]", ""));
        if (formula == null || !matcher.find()) {
            return Optional.empty();
        }
        Quotient quotient = new Quotient(matcher.group(1), matcher.group(2));
        boolean nothingElse = cells(formula).equals(Set.copyOf(List.of(quotient.part(), quotient.whole())));
        return nothingElse && !matcher.find() ? Optional.of(quotient) : Optional.empty();
    }

    @Override
    public boolean compute(Observation whole, List<Observation> parts) {
        String formula = formulas.get(whole.place());
        if (formula == null || NOT_A_SUM.matcher(formula).find()) {
            return false;
        }
        Set<String> cells = reached(whole.place());
        return parts.stream().allMatch(part -> cells.contains(part.place().cell()));
    }

    /** The cells that the sum in a place is made of, through the sums it refers to; none where it is no sum. */
    Set<String> sumOf(Place place) {
        String formula = formulas.get(place);
        return formula == null || NOT_A_SUM.matcher(formula).find() || formula.contains("-")
                ? Set.of()
                : reached(place);
    }

    /** All cells of its sheet that the formula in a place is computed from. */
    Set<String> reached(Place place) {
        return formulas.containsKey(place) ? known.computeIfAbsent(place, this::reach) : Set.of();
    }

    private Set<String> reach(Place place) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(String.valueOf(place.cell())));
        while (!open.isEmpty()) {
            String formula = formulas.get(new Place(place.file(), place.sheet(), open.pop()));
            if (formula != null) {
                cells(formula).stream().filter(reached::add).forEach(open::push);
            }
        }
        return reached;
    }

    /** The cells a formula refers to on its own sheet, in A1 notation. */
    static Set<String> cells(String formula) {
        Set<String> cells = new HashSet<>();
        Matcher matcher = REFERENCE.matcher(formula);
        while (matcher.find()) {
            int firstColumn = column(matcher.group(1));
            int firstRow = Integer.parseInt(matcher.group(2));
            int lastColumn = matcher.group(3) == null ? firstColumn : column(matcher.group(3));
            int lastRow = matcher.group(4) == null ? firstRow : Integer.parseInt(matcher.group(4));
            if ((long) (lastColumn - firstColumn + 1) * (lastRow - firstRow + 1) <= LARGEST_RANGE) {
                addRange(cells, firstColumn, lastColumn, firstRow, lastRow);
            }
        }
        return cells;
    }

    private static void addRange(Set<String> cells, int firstColumn, int lastColumn, int firstRow, int lastRow) {
        for (int column = firstColumn; column <= lastColumn; column++) {
            for (int row = firstRow; row <= lastRow; row++) {
                cells.add(new CellAddress(row - 1, column).toString());
            }
        }
    }

    private static int column(String letters) {
        return CellAddress.parse(letters + 1).column();
    }
}

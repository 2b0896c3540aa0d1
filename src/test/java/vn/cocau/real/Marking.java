package vn.cocau.real;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.Place;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.CellValue;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.Workbook;
import vn.cocau.observation.KeyNotation;
import vn.cocau.observation.Observation;
import vn.cocau.table.CellClass;
import vn.cocau.table.Recognition;

/** Compares what was made of a file with its key, cell by cell. */
final class Marking {

    /** Behind a key: the figure is a deduction, printed without its minus. */
    private static final String REVERSED = " reversed";

    private static final MathContext EXCEL_DIGITS = new MathContext(15);

    private final AnswerKey key;
    private final Workbook workbook;
    private final Recognition recognition;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> refusedInScope = new ArrayList<>();
    private int inScope;

    Marking(AnswerKey key, Workbook workbook, Recognition recognition) {
        this.key = key;
        this.workbook = workbook;
        this.recognition = recognition;
        Area.Fate.known().forEach(fate -> counts.put(fate, 0));
        recognition.cells().forEach(this::mark);
    }

    /** How many cells ended in each class. */
    Map<String, Integer> counts() {
        return counts;
    }

    /** Cells that became something else than the key says; a refusal of a figure is not among them. */
    List<String> wrong() {
        return wrong;
    }

    /** Cells that ought to have been read, or checked, and were refused. */
    List<String> refusedInScope() {
        return refusedInScope;
    }

    /** Cells that ought to be read or checked. */
    int inScope() {
        return inScope;
    }

    private void mark(Place place, CellClass found) {
        String fate = fate(found);
        counts.merge(fate, 1, Integer::sum);
        SheetGrid grid = workbook.sheets().stream()
                .filter(sheet -> sheet.name().equals(Objects.requireNonNullElse(place.sheet(), "")))
                .findFirst()
                .orElseThrow();
        CellAddress address = CellAddress.parse(Objects.requireNonNull(place.cell()));
        Area.Fate expected = expected(grid, address);
        boolean figure = expected.fates().contains("read") || expected.fates().contains("checked");
        inScope += figure ? 1 : 0;
        if (fate.equals("refused") && !expected.fates().contains("refused")) {
            (figure ? refusedInScope : wrong).add(place + " refused: " + ((CellClass.Refused) found).cause());
        } else if (!expected.fates().contains(fate)) {
            wrong.add(place + " is " + fate + " instead of " + expected);
        } else if (found instanceof CellClass.Read read) {
            compare(
                    expected.key(),
                    read.observation(),
                    Objects.requireNonNull(grid.at(address.row(), address.column())));
        }
    }

    private Area.Fate expected(SheetGrid grid, CellAddress address) {
        for (AnswerKey.SheetKey sheet : key.sheets()) {
            if (sheet.sheet().equals(grid.name())) {
                for (int i = sheet.areas().size() - 1; i >= 0; i--) {
                    var fate = sheet.areas().get(i).fate(grid, address);
                    if (fate.isPresent()) {
                        return fate.get();
                    }
                }
                return Area.Fate.of(sheet.rest());
            }
        }
        return Area.Fate.of("");
    }

    private void compare(@Nullable String expectedKey, Observation observation, Cell cell) {
        String found = KeyNotation.format(observation.key()) + " " + observation.unit();
        boolean reversed = expectedKey != null && expectedKey.endsWith(REVERSED);
        BigDecimal digits = printed(cell);
        BigDecimal printed = digits != null && reversed ? digits.negate() : digits;
        BigDecimal amount = observation.amount();
        boolean sameAmount = printed == null || (amount != null && printed.compareTo(amount) == 0);
        if (!(reversed ? found + REVERSED : found).equals(expectedKey) || !sameAmount) {
            wrong.add(observation.place() + " read as " + found + " = " + amount + " instead of " + expectedKey + " = "
                    + printed);
        }
    }

    /** The number as its stored digits say; null for a mark. Texts are numbers in English notation here. */
    private static @Nullable BigDecimal printed(Cell cell) {
        if (cell.value() instanceof CellValue.Numeric numeric) {
            boolean percent = cell.appearance().numberFormat().contains("%");
            BigDecimal number = numeric.number().round(EXCEL_DIGITS);
            return percent ? number.scaleByPowerOfTen(2) : number;
        }
        String digits = cell.text().replaceAll("[\\s\u00A0\",]", "");
        return digits.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(digits) : null;
    }

    private static String fate(CellClass found) {
        return switch (found.getClass().getSimpleName()) {
            case "Read" -> "read";
            case "Checked" -> "checked";
            case "Refused" -> "refused";
            case "Label" -> "label";
            default -> "outside";
        };
    }

    List<String> findings() {
        return recognition.findings().stream()
                .map(finding -> vn.cocau.finding.Sentences.of(finding, vn.cocau.finding.Language.EN))
                .toList();
    }
}

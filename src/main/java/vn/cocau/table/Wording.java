package vn.cocau.table;

import java.math.BigDecimal;
import java.time.Month;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.cocau.concept.PartialKey;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellValue;
import vn.cocau.grid.SheetGrid;
import vn.cocau.profile.Lexicon;
import vn.cocau.profile.TextReading;

/** What the label cells of a sheet say, where two languages differ in the language tried. */
final class Wording {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final Pattern ENUMERATOR =
            Pattern.compile("\\(?([IVXivx]+|\\d{1,2}(\\.\\d{1,2})*|\\p{L})[).]?|[-*+•]+");
    /** A number format that shows a year and nothing else of a date. */
    private static final Pattern YEAR_FORMAT = Pattern.compile("[^dDmMhHsS]*[yY]+[^dDmMhHsS]*");

    private static final TextReading NOTHING =
            new TextReading("", PartialKey.EMPTY, PartialKey.EMPTY, Set.of(), null, List.of());

    private final Lexicon lexicon;
    private final String language;

    Wording(Lexicon lexicon, String language) {
        this.lexicon = lexicon;
        this.language = language;
    }

    /** The languages in which some label of the sheet says something else; one empty one where none does. */
    static List<String> languages(SheetGrid grid, Lexicon lexicon) {
        Set<String> languages = new LinkedHashSet<>();
        for (Cell cell : grid.cells()) {
            List<TextReading> readings = hasLetter(cell.text()) ? lexicon.read(cell.text()) : List.of();
            if (readings.size() > 1) {
                readings.forEach(reading -> languages.add(reading.language()));
            }
        }
        return languages.isEmpty() ? List.of("") : List.copyOf(languages);
    }

    /** Whether a text has a word that can mean something in a language. */
    static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    String language() {
        return language;
    }

    TextReading of(Cell cell) {
        if (cell.value() instanceof CellValue.Text text) {
            return of(text.text());
        }
        if (cell.value() instanceof CellValue.DateTime date && year(cell).isEmpty()) {
            String day = date.moment().toLocalDate().toString();
            return new TextReading("", PartialKey.EMPTY, PartialKey.EMPTY, Set.of(), null, List.of(day));
        }
        return year(cell).map(year -> of(year.toString())).orElse(NOTHING);
    }

    /** A label's words, or the digits that stand for them. */
    static String shown(Cell cell) {
        return cell.text().isEmpty() ? cell.raw() : cell.text();
    }

    TextReading of(String text) {
        if (ENUMERATOR.matcher(text.strip()).matches()) {
            return NOTHING;
        }
        TextReading reading = inLanguage(lexicon.read(text));
        return reading.complete()
                ? reading
                : GluedCode.of(text)
                        .flatMap(code -> code.settle(inLanguage(lexicon.read(code.label()))))
                        .orElse(reading);
    }

    /** What a name beside the code of a territory says. */
    TextReading of(String text, TerritoryCode beside) {
        return inLanguage(lexicon.read(text, beside));
    }

    private TextReading inLanguage(List<TextReading> readings) {
        return readings.stream()
                .filter(reading -> reading.language().equals(language))
                .findFirst()
                .orElse(readings.get(0));
    }

    /** The year a cell may stand for: a whole number, digits alone, or a date that shows the year alone or ends it. */
    static Optional<Integer> year(Cell cell) {
        if (cell.value() instanceof CellValue.DateTime date) {
            boolean endsYear = date.moment().getMonth() == Month.DECEMBER
                    && date.moment().getDayOfMonth() == Month.DECEMBER.maxLength();
            boolean yearAlone =
                    YEAR_FORMAT.matcher(cell.appearance().numberFormat()).matches();
            return endsYear || yearAlone ? Optional.of(date.moment().getYear()) : Optional.empty();
        }
        if (cell.value() instanceof CellValue.Numeric numeric) {
            return whole(numeric.number());
        }
        String text = cell.text().strip();
        return text.matches("\\d{4}") ? whole(new BigDecimal(text)) : Optional.empty();
    }

    private static Optional<Integer> whole(BigDecimal number) {
        boolean isYear = number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(FIRST_YEAR)) >= 0
                && number.compareTo(BigDecimal.valueOf(LAST_YEAR)) <= 0;
        return isYear ? Optional.of(number.intValueExact()) : Optional.empty();
    }
}

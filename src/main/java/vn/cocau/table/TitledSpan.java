package vn.cocau.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.Stage;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;
import vn.cocau.grid.Cell;
import vn.cocau.grid.SheetGrid;
import vn.cocau.observation.Observation;
import vn.cocau.profile.LabelRole;
import vn.cocau.profile.Lexicon;

/**
 * The span of years that a sheet's titles promise ("2015-2024") against the years of its headers: one beyond it was typed
 * wrongly, or the title was left from last year.
 */
final class TitledSpan {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d\\d(?!\\d)");

    private record Title(Cell cell, int lastYear) {}

    private final Lexicon lexicon;

    TitledSpan(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Finding> examine(List<SheetGrid> sheets, List<Observation> observations) {
        Map<String, Title> titles = new LinkedHashMap<>();
        sheets.forEach(sheet -> title(sheet).ifPresent(title -> titles.put(sheet.name(), title)));
        Map<Place, Integer> beyond = new TreeMap<>();
        for (Observation each : observations) {
            Title title = titles.get(String.valueOf(each.place().sheet()));
            int year = each.key().period().year();
            if (title != null && each.key().stage() != Stage.PLAN && year > title.lastYear()) {
                String header = each.labels().getOrDefault(Dimension.PERIOD, "");
                beyond.put(new Place(each.place().file(), each.place().sheet(), header), year);
            }
        }
        List<Finding> findings = new ArrayList<>();
        beyond.forEach((header, year) -> {
            Title title = titles.get(String.valueOf(header.sheet()));
            findings.add(Finding.of(
                    FindingCode.PERIOD_BEYOND_TITLE,
                    header,
                    "found",
                    String.valueOf(year),
                    "expected",
                    String.valueOf(title == null ? year : title.lastYear()),
                    "label",
                    title == null ? "" : title.cell().address().toString()));
        });
        return findings;
    }

    /** The title whose span ends last, if any has one. */
    private Optional<Title> title(SheetGrid sheet) {
        return sheet.cells().stream()
                .filter(cell -> !cell.text().isEmpty())
                .map(cell -> new Title(cell, lastYear(cell.text())))
                .filter(title -> title.lastYear() > 0)
                .max((a, b) -> Integer.compare(a.lastYear(), b.lastYear()));
    }

    /** The latest year of a text that names a span; 0 for any other text. */
    private int lastYear(String text) {
        boolean span = YEAR.matcher(text).results().count() > 1
                && lexicon.read(text).stream()
                        .anyMatch(reading -> reading.roles().contains(LabelRole.PERIOD_RANGE));
        return span
                ? YEAR.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(0)
                : 0;
    }
}

package vn.cocau.table;

import java.util.ArrayList;
import java.util.List;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;
import vn.cocau.grid.Cell;
import vn.cocau.profile.TextReading;

/** Names the header labels whose two languages say different things, and which of them was believed. */
final class LanguageFindings {

    private final Sheet sheet;
    private final Reading reading;

    LanguageFindings(Sheet sheet, Reading reading) {
        this.sheet = sheet;
        this.reading = reading;
    }

    List<Finding> find() {
        List<Finding> findings = new ArrayList<>();
        for (int row : reading.headerRows()) {
            for (Cell cell : sheet.texts(row)) {
                List<TextReading> readings = sheet.profile().lexicon().read(cell.text());
                if (readings.size() > 1) {
                    findings.add(Finding.of(
                            FindingCode.LABEL_LANGUAGES_DIFFER,
                            new Place(
                                    sheet.file(),
                                    sheet.grid().name(),
                                    cell.address().toString()),
                            "found",
                            cell.text().replaceAll("\\s+", " "),
                            "language",
                            believed(readings),
                            "other",
                            other(readings)));
                }
            }
        }
        return findings;
    }

    private String believed(List<TextReading> readings) {
        return readings.stream()
                .map(TextReading::language)
                .filter(reading.layout().language()::equals)
                .findFirst()
                .orElse(readings.get(0).language());
    }

    private String other(List<TextReading> readings) {
        String believed = believed(readings);
        return readings.stream()
                .map(TextReading::language)
                .filter(language -> !language.equals(believed))
                .findFirst()
                .orElse("");
    }
}

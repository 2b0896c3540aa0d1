package vn.cocau.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.Finding;
import vn.cocau.finding.Language;
import vn.cocau.finding.Sentences;

/** The findings, the gravest first; very many are left to {@code findings.csv}. */
final class FindingsSheet implements ListSheet {

    private static final int MOST_ROWS = 5000;

    @Override
    public String key() {
        return "sheet.findings";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("severity", 13),
                new Column("file", 24),
                new Column("sheet", 13),
                new Column("cell", 8),
                new Column("found", 14),
                new Column("proposal", 12),
                new Column("message_vi", 46),
                new Column("message_en", 46));
    }

    @Override
    public List<List<Entry>> rows(Release release) {
        return release.findings().stream()
                .sorted(FindingsCsv.ORDER)
                .limit(MOST_ROWS)
                .map(FindingsSheet::row)
                .toList();
    }

    private static List<Entry> row(Finding finding) {
        return List.of(
                Entry.label(Bilingual.name(finding.severity()).twoLines()),
                Entry.text(finding.place().file()),
                Entry.text(orEmpty(finding.place().sheet())),
                Entry.text(orEmpty(finding.place().cell())),
                Entry.text(finding.found()),
                Entry.text(finding.proposal()),
                Entry.text(Sentences.of(finding, Language.VI)),
                Entry.text(Sentences.of(finding, Language.EN)));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}

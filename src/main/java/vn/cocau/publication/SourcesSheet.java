package vn.cocau.publication;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import vn.cocau.finding.Sentences;
import vn.cocau.observation.SheetLedger;

/** The files the figures come from, with what became of each and of its numeric cells. */
final class SourcesSheet implements ListSheet {

    /** The state of a former content; the ledger speaks of the content that replaced it. */
    private static final String REPLACED = "CORRECTED";

    @Override
    public String key() {
        return "sheet.sources";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("file", 32),
                new Column("territory", 24),
                new Column("form", 16),
                new Column("period", 12),
                new Column("verdict", 14),
                new Column("state", 24),
                new Column("cells", 11),
                new Column("read", 11),
                new Column("checked", 11),
                new Column("refused", 11),
                new Column("label", 11),
                new Column("outOfScope", 11));
    }

    @Override
    public List<List<Entry>> rows(Release release) {
        return release.files().stream()
                .sorted(Comparator.comparing(SubmittedFile::file).thenComparing(SubmittedFile::contentHash))
                .map(file -> row(file, release))
                .toList();
    }

    private static List<Entry> row(SubmittedFile file, Release release) {
        Names names = new Names(release.profile());
        return List.of(
                Entry.label(file.file()),
                Entry.text(file.territory() == null ? "" : names.territory(file.territory())),
                Entry.text(file.form()),
                Entry.text(file.period() == null ? "" : file.period().toString()),
                Entry.text(Bilingual.name(file.verdict()).twoLines()),
                Entry.text(state(file)),
                sum(file, release, SheetLedger::numericCells),
                sum(file, release, SheetLedger::read),
                sum(file, release, SheetLedger::checked),
                sum(file, release, SheetLedger::refused),
                sum(file, release, SheetLedger::label),
                sum(file, release, SheetLedger::outOfScopeCells));
    }

    private static String state(SubmittedFile file) {
        return Bilingual.of(language -> Sentences.has("SubmissionState." + file.state(), language)
                        ? Sentences.text("SubmissionState." + file.state(), language)
                        : file.state())
                .twoLines();
    }

    private static Entry sum(SubmittedFile file, Release release, ToIntFunction<SheetLedger> count) {
        if (file.state().equals(REPLACED)) {
            return Entry.BLANK;
        }
        return Entry.count(release.ledgers().stream()
                .filter(ledger -> ledger.file().equals(file.file()))
                .mapToLong(count::applyAsInt)
                .sum());
    }
}

package vn.cocau.publication;

import java.util.List;
import java.util.stream.Stream;
import vn.cocau.concept.PriceBasis;
import vn.cocau.metric.Figure;
import vn.cocau.profile.Target;

/** Every figure that judges a target, with the base it stands on. */
final class TargetsSheet implements ListSheet {

    @Override
    public String key() {
        return "sheet.targets";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("target", 36),
                new Column("source", 20),
                new Column("metric", 28),
                new Column("period", 10),
                new Column("basis", 34),
                new Column("value", 11),
                new Column("unit", 14),
                new Column("note", 34));
    }

    @Override
    public List<List<Entry>> rows(Release release) {
        Footnotes footnotes = new Footnotes(release);
        return release.profile().targets().stream()
                .flatMap(target -> FigureQuery.of(release).target(target.id()).figures().stream()
                        .sorted(StructureCsv.ORDER)
                        .map(figure -> row(target, figure, release, footnotes)))
                .toList();
    }

    private static List<Entry> row(Target target, Figure figure, Release release, Footnotes footnotes) {
        Names names = new Names(release.profile());
        return List.of(
                Entry.label(
                        Bilingual.of(language -> names.target(target, language)).twoLines()),
                Entry.text(target.source()),
                Entry.text(Bilingual.of(language -> Names.metric(figure.metric(), language))
                        .twoLines()),
                Entry.text(figure.period().toString()),
                Entry.text(basis(figure).twoLines()),
                figure.rounded() == null ? Entry.missing("–") : footnotes.entry(figure),
                Entry.text(Bilingual.of(language -> Names.unit(figure.unit(), language))
                        .twoLines()),
                Entry.text(note(figure, footnotes)));
    }

    private static Bilingual basis(Figure figure) {
        Bilingual base = figure.shareBase() == null
                ? Bilingual.of(language -> Names.prices(figure.priceBasis(), language))
                : Bilingual.name(figure.shareBase());
        boolean none = figure.shareBase() == null && figure.priceBasis().type() == PriceBasis.Type.NOT_APPLICABLE;
        return Bilingual.joined(
                "; ",
                Stream.of(base, Bilingual.name(figure.origin()))
                        .skip(none ? 1 : 0)
                        .toList());
    }

    private static String note(Figure figure, Footnotes footnotes) {
        return figure.value() == null
                ? footnotes.reason(figure).twoLines()
                : Bilingual.name(figure.status()).twoLines();
    }
}

package vn.cocau.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cocau.concept.ShareBase;
import vn.cocau.metric.Figure;
import vn.cocau.metric.Origin;
import vn.cocau.profile.Item;
import vn.cocau.profile.Target;
import vn.cocau.publication.SheetStyles.Look;

/** The rows of the first page. */
final class CoverRows {

    private final Release release;
    private final Footnotes footnotes;

    CoverRows(Release release) {
        this.release = release;
        this.footnotes = new Footnotes(release);
    }

    /** The newest growth, and the newest structure on each base from the best origin. */
    List<List<Entry>> newest() {
        List<List<Entry>> rows = new ArrayList<>();
        SummaryGrowth.headline(release)
                .flatMap(growth -> growth.withValue().latest())
                .ifPresent(growth -> rows.add(row(metric(growth), growth)));
        for (ShareBase base : List.of(ShareBase.GRDP, ShareBase.GVA)) {
            structure(base).ifPresent(shares -> rows.addAll(shares(shares)));
        }
        return rows;
    }

    private Optional<SectorShares> structure(ShareBase base) {
        FigureQuery figures = FigureQuery.of(release)
                .in(release.profile().territories().root())
                .shareOf(base)
                .annual();
        return Stream.of(Origin.OFFICIAL, Origin.DISTRICTS)
                .map(origin -> SectorShares.of(figures.from(origin), release))
                .filter(shares -> !shares.years().isEmpty())
                .findFirst();
    }

    private List<List<Entry>> shares(SectorShares shares) {
        List<List<Entry>> rows = new ArrayList<>();
        for (Item item : shares.items()) {
            shares.share(item, shares.years().get(shares.years().size() - 1))
                    .ifPresent(share -> rows.add(row(item(share), share)));
        }
        return rows;
    }

    private static Bilingual metric(Figure figure) {
        return Bilingual.of(
                language -> Names.metric(figure.metric(), language) + ", " + Names.measure(figure.measure(), language));
    }

    private Bilingual item(Figure figure) {
        Names names = new Names(release.profile());
        return Bilingual.of(language -> names.item(figure.measure(), figure.activity(), language));
    }

    private List<Entry> row(Bilingual indicator, Figure figure) {
        return List.of(
                Entry.label(indicator.twoLines()),
                Entry.text(figure.period().toString()),
                value(figure),
                Entry.BLANK,
                Entry.BLANK,
                Entry.text(basis(figure).twoLines()),
                Entry.text(note(figure)));
    }

    /** A target beside what was reached and what is still needed: growth a year, or points. */
    List<Entry> answer(Target target, Figure reached, Optional<Figure> needed) {
        Names names = new Names(release.profile());
        return List.of(
                Entry.label(
                        Bilingual.of(language -> names.target(target, language)).twoLines()),
                Entry.text(period(target, reached)),
                value(reached),
                Entry.number(target.value(), Look.NUMBER),
                needed.map(this::value).orElse(Entry.BLANK),
                Entry.text(basis(reached).twoLines()),
                Entry.text(Stream.of(needed.map(CoverRows::meaning).orElse(""), note(reached))
                        .filter(text -> !text.isEmpty())
                        .reduce((first, second) -> first + "\n" + second)
                        .orElse("")));
    }

    private static String period(Target target, Figure reached) {
        return target.kind() == Target.Kind.AVERAGE_GROWTH
                ? target.from() + "-" + reached.period()
                : reached.period().toString();
    }

    private Entry value(Figure figure) {
        return figure.rounded() == null ? Entry.missing("–") : footnotes.entry(figure);
    }

    private static Bilingual basis(Figure figure) {
        return Bilingual.joined(
                "; ",
                List.of(
                        figure.shareBase() == null
                                ? Bilingual.of(language -> Names.prices(figure.priceBasis(), language))
                                : Bilingual.name(figure.shareBase()),
                        Bilingual.name(figure.origin())));
    }

    private static String meaning(Figure needed) {
        return Bilingual.of(language -> Names.metric(needed.metric(), language)).twoLines();
    }

    private String note(Figure figure) {
        if (figure.value() == null) {
            return footnotes.reason(figure).twoLines();
        }
        Bilingual mark = Bilingual.of(language -> new Prose(release, language).mark(figure));
        return mark.twoLines();
    }
}

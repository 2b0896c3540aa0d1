package vn.cocau.publication;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Measure;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.Stage;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.metric.Figure;
import vn.cocau.metric.Origin;

/** Some of a release's figures, narrowed step by step; plans are not among them. */
record FigureQuery(List<Figure> figures) {

    /** Levels before indices: constant prices, of the latest base year, are preferred to the previous year's. */
    private static final Comparator<Figure> PREFERENCE = Comparator.<Figure, Boolean>comparing(
                    figure -> figure.value() != null)
            .thenComparing(Figure::stage)
            .thenComparing(figure -> figure.priceBasis().type() == PriceBasis.Type.CONSTANT)
            .thenComparing(figure -> figure.priceBasis().baseYear(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(StructureCsv.ORDER.reversed());

    static FigureQuery of(Release release) {
        return new FigureQuery(release.figures()).where(figure -> figure.stage() != Stage.PLAN);
    }

    FigureQuery where(Predicate<Figure> condition) {
        return new FigureQuery(figures.stream().filter(condition).toList());
    }

    FigureQuery metric(String... ids) {
        List<String> wanted = List.of(ids);
        return where(figure -> wanted.contains(figure.metric()));
    }

    FigureQuery in(TerritoryCode territory) {
        return where(figure -> figure.territory().equals(territory));
    }

    FigureQuery item(Measure measure, ActivityCode activity) {
        return where(figure -> figure.measure() == measure && figure.activity().equals(activity));
    }

    FigureQuery from(Origin origin) {
        return where(figure -> figure.origin() == origin);
    }

    FigureQuery shareOf(ShareBase base) {
        return where(figure -> figure.shareBase() == base);
    }

    FigureQuery target(String id) {
        return where(figure -> id.equals(figure.target()));
    }

    FigureQuery at(Period period) {
        return where(figure -> figure.period().equals(period));
    }

    FigureQuery annual() {
        return where(figure -> figure.period().isYear());
    }

    FigureQuery withValue() {
        return where(figure -> figure.value() != null);
    }

    boolean isEmpty() {
        return figures.isEmpty();
    }

    List<Period> periods() {
        return figures.stream().map(Figure::period).distinct().sorted().toList();
    }

    Optional<Period> newest() {
        return figures.stream().map(Figure::period).max(Period.BY_END);
    }

    /** The one to show: with a value before without, then the firmest. */
    Optional<Figure> best() {
        return figures.stream().max(PREFERENCE);
    }

    /** The best one of the newest period. */
    Optional<Figure> latest() {
        return newest().flatMap(period -> at(period).best());
    }

    /** The first of these queries that has a value, else the first that has anything at all. */
    static Optional<FigureQuery> firstUsable(List<FigureQuery> queries) {
        return Stream.concat(
                        queries.stream().filter(query -> !query.withValue().isEmpty()),
                        queries.stream().filter(query -> !query.isEmpty()))
                .findFirst();
    }
}

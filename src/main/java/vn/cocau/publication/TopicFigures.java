package vn.cocau.publication;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.cocau.concept.Period;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.metric.Figure;
import vn.cocau.profile.Territory;

/**
 * The figures of one topic by band. Of the districts only the newest periods are shown; all of them stand in
 * {@code structure.csv}.
 *
 * @param shown the bands with a value in them
 * @param empty the bands without any
 * @param cut whether older periods were left out
 */
record TopicFigures(Map<Band, FigureQuery> shown, Map<Band, FigureQuery> empty, boolean cut) {

    private static final int PERIODS_OF_DISTRICTS = 5;

    static TopicFigures of(Topic topic, Release release) {
        Set<TerritoryCode> territories = Set.copyOf(territories(topic, release));
        FigureQuery all = FigureQuery.of(release)
                .metric(topic.metrics().toArray(String[]::new))
                .where(figure -> territories.contains(figure.territory()));
        FigureQuery newest = topic.rowsAreTerritories() ? newest(all) : all;
        Map<Band, FigureQuery> shown = new TreeMap<>(Band.order(topic.metrics()));
        Map<Band, FigureQuery> empty = new TreeMap<>(Band.order(topic.metrics()));
        newest.figures().stream()
                .collect(Collectors.groupingBy(figure -> Band.of(figure, topic.rowsAreTerritories())))
                .forEach((band, figures) -> {
                    FigureQuery content = new FigureQuery(figures);
                    (content.withValue().isEmpty() ? empty : shown).put(band, content);
                });
        return new TopicFigures(
                shown, empty, newest.figures().size() < all.figures().size());
    }

    /** The districts in the office's order, or the province alone. */
    static List<TerritoryCode> territories(Topic topic, Release release) {
        TerritoryCode province = release.profile().territories().root();
        return topic.rowsAreTerritories()
                ? release
                        .profile()
                        .territories()
                        .children(province, release.profile().geography())
                        .stream()
                        .map(Territory::code)
                        .toList()
                : List.of(province);
    }

    private static FigureQuery newest(FigureQuery figures) {
        Set<Period> newest = figures.withValue().figures().stream()
                .map(Figure::period)
                .distinct()
                .sorted(Period.BY_END.reversed())
                .limit(PERIODS_OF_DISTRICTS)
                .collect(Collectors.toSet());
        return figures.where(figure -> newest.contains(figure.period()));
    }

    boolean isEmpty() {
        return shown.isEmpty();
    }

    /** All figures of the bands shown. */
    FigureQuery figures() {
        return new FigureQuery(
                shown.values().stream().flatMap(each -> each.figures().stream()).toList());
    }
}

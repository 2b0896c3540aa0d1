package vn.cocau.publication;

import java.util.List;
import java.util.Optional;
import vn.cocau.metric.Figure;
import vn.cocau.metric.Origin;
import vn.cocau.profile.Target;

/**
 * What the figures say of a target of average growth: the average of the years done, and the growth that the years still
 * open need; from the province's own row before the districts' sum.
 */
record GrowthAnswer(Figure average, Optional<Figure> needed) {

    static Optional<GrowthAnswer> of(Target target, Release release) {
        FigureQuery judged = FigureQuery.of(release).target(target.id());
        return FigureQuery.firstUsable(List.of(judged.from(Origin.OFFICIAL), judged.from(Origin.DISTRICTS)))
                .flatMap(GrowthAnswer::of);
    }

    private static Optional<GrowthAnswer> of(FigureQuery judged) {
        FigureQuery averages = judged.metric("M15");
        return averages.withValue()
                .latest()
                .or(averages::latest)
                .map(average -> new GrowthAnswer(average, needed(judged, average)));
    }

    private static Optional<Figure> needed(FigureQuery judged, Figure average) {
        return judged.metric("M16")
                .where(figure -> average.period().equals(figure.basePeriod()))
                .best();
    }
}

package vn.cocau.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Measure;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.Transformation;
import vn.cocau.metric.Figure;
import vn.cocau.metric.Origin;
import vn.cocau.observation.Observation;
import vn.cocau.observation.SeriesKey;
import vn.cocau.profile.Target;
import vn.cocau.revision.Revision;

/** Real growth of the province by year, with what each figure rests on, and what its targets still need. */
final class SummaryGrowth implements SummarySection {

    private static final int YEARS_SHOWN = 10;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Override
    public List<String> lines(Prose prose) {
        Optional<FigureQuery> growth = headline(prose.release());
        if (growth.isEmpty()) {
            return List.of();
        }
        Figure first = growth.get().figures().get(0);
        List<String> lines = new ArrayList<>();
        lines.add(prose.text(
                "summary.growth",
                Map.of(
                        "measure", prose.item(first.measure(), first.activity()),
                        "origin", prose.name(first.origin()))));
        lines.addAll(years(growth.get(), prose));
        lines.addAll(revised(growth.get(), prose));
        prose.release().profile().targets().stream()
                .filter(target -> target.kind() == Target.Kind.AVERAGE_GROWTH)
                .forEach(target -> lines.addAll(TargetLines.ofGrowth(target, prose)));
        return lines;
    }

    /** Annual growth of the province: of GRDP before value added, its own row before the districts' sum. */
    static Optional<FigureQuery> headline(Release release) {
        FigureQuery growth = FigureQuery.of(release)
                .metric("M13")
                .in(release.profile().territories().root())
                .annual();
        return FigureQuery.firstUsable(Stream.of(Measure.GRDP, Measure.VALUE_ADDED)
                .map(measure -> growth.item(measure, ActivityCode.TOTAL))
                .flatMap(query -> Stream.of(query.from(Origin.OFFICIAL), query.from(Origin.DISTRICTS)))
                .toList());
    }

    private static List<String> years(FigureQuery growth, Prose prose) {
        TextTable table = new TextTable("  ", "lrll");
        table.row(List.of(
                prose.text("summary.growth.year"),
                prose.text("summary.growth.rate"),
                prose.text("summary.growth.stage"),
                prose.text("summary.growth.source")));
        List<Period> periods = growth.periods();
        periods.subList(Math.max(0, periods.size() - YEARS_SHOWN), periods.size()).stream()
                .flatMap(period -> growth.at(period).best().stream())
                .forEach(figure -> table.row(List.of(
                        figure.period().toString(),
                        prose.value(figure),
                        prose.name(figure.stage()),
                        source(figure, prose))));
        return table.lines();
    }

    private static String source(Figure figure, Prose prose) {
        if (figure.value() == null) {
            return prose.reason(figure);
        }
        return (prose.text("summary.growth.source." + kind(figure), prices(figure, prose)) + " " + prose.mark(figure))
                .stripTrailing();
    }

    private static Map<String, String> prices(Figure figure, Prose prose) {
        return Map.of("prices", Names.prices(figure.priceBasis(), prose.language()));
    }

    /** Levels, or an index or a rate as published: the inputs say so, else the price basis. */
    private static String kind(Figure figure) {
        if (has(figure, "published growth")) {
            return "rate";
        }
        boolean fromLevels = figure.priceBasis().type() == PriceBasis.Type.CONSTANT && !has(figure, "published index");
        return fromLevels ? "levels" : "index";
    }

    private static boolean has(Figure figure, String role) {
        return figure.inputs().stream().anyMatch(input -> input.role().contains(role));
    }

    /** A line for each year whose growth was said otherwise before. */
    private static List<String> revised(FigureQuery growth, Prose prose) {
        Measure measure = growth.figures().get(0).measure();
        return prose.release().revisions().stream()
                .filter(revision -> isGrowth(revision, prose.release())
                        && revision.key().series().measure() == measure)
                .sorted(RevisionsCsv.ORDER)
                .map(revision -> "  " + revised(revision, prose))
                .toList();
    }

    /** Whether the revision is of the growth, or the index, of a total of the province. */
    static boolean isGrowth(Revision revision, Release release) {
        SeriesKey series = revision.key().series();
        return series.territory().equals(release.profile().territories().root())
                && series.activity().isTotal()
                && (series.transformation() == Transformation.GROWTH
                        || series.transformation() == Transformation.INDEX);
    }

    private static String revised(Revision revision, Prose prose) {
        return prose.text(
                "summary.growth.revised",
                Map.of(
                        "year", revision.key().period(),
                        "earlier", percent(revision.earlier(), prose),
                        "earlierStage", prose.name(revision.earlier().key().stage()),
                        "later", percent(revision.later(), prose),
                        "laterStage", prose.name(revision.later().key().stage())));
    }

    private static String percent(Observation observation, Prose prose) {
        BigDecimal amount = observation.amount();
        if (amount == null) {
            return "–";
        }
        boolean index = observation.key().series().transformation() == Transformation.INDEX;
        return prose.number(index ? amount.subtract(HUNDRED) : amount);
    }
}

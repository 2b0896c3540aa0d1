package vn.cocau.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Measure;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.Unit;
import vn.cocau.metric.Figure;
import vn.cocau.metric.Origin;

/**
 * What the rows of one part of a sheet have in common.
 *
 * @param measure GRDP for value added, product taxes and GRDP together: they are one table
 * @param period where the rows are territories; null where they are periods
 */
record Band(
        String metric,
        Measure measure,
        PriceBasis prices,
        @Nullable ShareBase shareBase,
        Origin origin,
        Unit unit,
        @Nullable Period period) {

    private static final Set<String> NAMES_ITS_BASE = Set.of("M02", "M03", "M02GO", "M18", "M19");

    /** In the order of a topic's metrics; of several periods the newest first. */
    static Comparator<Band> order(List<String> metrics) {
        return Comparator.<Band>comparingInt(band -> metrics.indexOf(band.metric()))
                .thenComparing(Band::measure)
                .thenComparing(Band::shareBase, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Band::origin, Comparator.comparing(origin -> origin != Origin.OFFICIAL))
                .thenComparing(Band::origin)
                .thenComparing(band -> band.prices().toString())
                .thenComparing(band -> band.unit().toString())
                .thenComparing(Band::period, Comparator.nullsFirst(Comparator.reverseOrder()));
    }

    static Band of(Figure figure, boolean rowsAreTerritories) {
        Measure measure = switch (figure.measure()) {
            case GRDP, VALUE_ADDED, PRODUCT_TAXES -> Measure.GRDP;
            case GROSS_OUTPUT, POPULATION, EMPLOYMENT, BUDGET_REVENUE, BUDGET_EXPENDITURE, BUDGET_TRANSFERS ->
                figure.measure();
        };
        return new Band(
                figure.metric(),
                measure,
                figure.priceBasis(),
                figure.shareBase(),
                figure.origin(),
                figure.unit(),
                rowsAreTerritories ? figure.period() : null);
    }

    Bilingual title() {
        List<Bilingual> parts = new ArrayList<>();
        if (period != null) {
            parts.add(Bilingual.same(period.toString()));
        }
        parts.add(Bilingual.of(language -> Names.metric(metric, language)));
        if (measure != Measure.GRDP) {
            parts.add(Bilingual.of(language -> Names.measure(measure, language)));
        }
        if (shareBase != null && !NAMES_ITS_BASE.contains(metric)) {
            parts.add(Bilingual.name(shareBase));
        }
        if (prices.type() != PriceBasis.Type.NOT_APPLICABLE) {
            parts.add(Bilingual.of(language -> Names.prices(prices, language)));
        }
        parts.add(Bilingual.name(origin));
        parts.add(Bilingual.of(language -> Names.unit(unit, language)));
        return Bilingual.joined("; ", parts);
    }
}

package vn.cocau.identity;

import java.util.List;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.Transformation;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;
import vn.cocau.observation.SeriesKey;

/** In the base year, an amount at constant prices is the amount at current prices. */
final class BaseYearPrices implements LineSource {

    @Override
    public List<Line> linesOf(Observation constant, Observed observations) {
        SeriesKey series = constant.key().series();
        Integer baseYear = series.priceBasis().baseYear();
        if (series.transformation() != Transformation.LEVEL
                || baseYear == null
                || constant.key().period().year() != baseYear) {
            return List.of();
        }
        ObservationKey current = Keys.level(constant.key(), series.measure(), series.activity(), PriceBasis.CURRENT);
        return Sums.line(
                        LineKind.BASE_YEAR,
                        EvidenceClass.EXACT,
                        constant,
                        Sums.all(List.of(current), observations, constant))
                .stream()
                .toList();
    }
}

package vn.cocau.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.Transformation;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.observation.Observation;
import vn.cocau.observation.SeriesKey;

/**
 * Growth that is really something else: an index (106.5 for 6.5 %), or a fraction (0.065). Growth that levels of the same
 * file confirm has been set aside before; what is left has nothing beside it but its own size.
 */
final class Rates {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LOWEST_INDEX = BigDecimal.valueOf(80);
    private static final BigDecimal HIGHEST_INDEX = BigDecimal.valueOf(130);
    private static final BigDecimal LARGEST_FRACTION = new BigDecimal("0.5");
    /** A year or two may well have next to no growth. */
    private static final int FEWEST_FRACTIONS = 3;

    private record Series(String sheet, SeriesKey key) {}

    private Rates() {}

    static List<Finding> examine(Classified classified) {
        Map<Series, List<Observation>> series = new LinkedHashMap<>();
        classified.observations().stream()
                .filter(each -> each.key().series().transformation() == Transformation.GROWTH && each.amount() != null)
                .forEach(each -> series.computeIfAbsent(
                                new Series(
                                        String.valueOf(each.place().sheet()),
                                        each.key().series()),
                                key -> new ArrayList<>())
                        .add(each));
        List<Finding> findings = new ArrayList<>();
        series.values().forEach(rates -> {
            boolean fractions =
                    rates.size() >= FEWEST_FRACTIONS && rates.stream().allMatch(Rates::isFraction);
            rates.stream().filter(rate -> fractions || isIndex(rate)).forEach(rate -> {
                findings.add(finding(rate, fractions));
                classified.replace(rate.withStatus(ObservationStatus.WITHHELD));
            });
        });
        return findings;
    }

    private static boolean isIndex(Observation rate) {
        return amount(rate).compareTo(LOWEST_INDEX) >= 0 && amount(rate).compareTo(HIGHEST_INDEX) <= 0;
    }

    private static boolean isFraction(Observation rate) {
        return amount(rate).abs().compareTo(LARGEST_FRACTION) < 0;
    }

    private static BigDecimal amount(Observation rate) {
        return Objects.requireNonNull(rate.amount());
    }

    private static Finding finding(Observation rate, boolean fraction) {
        BigDecimal proposal =
                fraction ? amount(rate).multiply(HUNDRED) : amount(rate).subtract(HUNDRED);
        return Finding.of(
                FindingCode.RATE_IMPLAUSIBLE,
                rate.place(),
                "found",
                amount(rate),
                "proposal",
                proposal.stripTrailingZeros().scale() < 0 ? proposal.setScale(0) : proposal.stripTrailingZeros());
    }
}

package vn.cocau.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.Transformation;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;
import vn.cocau.observation.SeriesKey;

/**
 * The implicit deflator, current ÷ constant prices, of each figure a file gives at both (rule V-24). After the base year
 * prices have risen: far below 1 the two bases are swapped, far above the scales differ. Which of the two is wrong the file
 * does not say, so both are withheld, and the totals that contain them.
 */
final class Deflators {

    private static final BigDecimal LOWEST = new BigDecimal("0.8");
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(4);
    /** Over a generation prices can rise further. */
    private static final BigDecimal HIGHEST_AFTER_LONG = BigDecimal.valueOf(8);

    private static final int LONG = 15;

    private Deflators() {}

    static List<Finding> examine(Classified classified) {
        Map<ObservationKey, Observation> levels = new HashMap<>();
        for (Observation each : classified.observations()) {
            if (each.amount() != null && each.key().series().transformation() == Transformation.LEVEL) {
                levels.put(each.key(), each);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Observation constant : List.copyOf(levels.values()).stream()
                .sorted((a, b) -> a.key().compareTo(b.key()))
                .toList()) {
            Observation current = levels.get(currentOf(constant.key()));
            BigDecimal deflator = current == null ? null : deflator(current, constant);
            if (current != null && deflator != null && !plausible(deflator, constant)) {
                findings.add(finding(current, constant, deflator));
                withhold(current, levels, classified);
                withhold(constant, levels, classified);
            }
        }
        return findings;
    }

    /** The figure itself and the total it is part of. */
    private static void withhold(
            Observation observation, Map<ObservationKey, Observation> levels, Classified classified) {
        classified.replace(observation.withStatus(ObservationStatus.WITHHELD));
        Observation total = levels.get(with(
                observation.key(),
                ActivityCode.TOTAL,
                observation.key().series().priceBasis()));
        if (total != null) {
            classified.replace(total.withStatus(ObservationStatus.WITHHELD));
        }
    }

    /** Current ÷ constant; null in and before the base year, where nothing follows, and for amounts that are not positive. */
    private static @Nullable BigDecimal deflator(Observation current, Observation constant) {
        BigDecimal numerator = Objects.requireNonNull(current.amount())
                .scaleByPowerOfTen(current.unit().multiplier() - constant.unit().multiplier());
        BigDecimal denominator = Objects.requireNonNull(constant.amount());
        boolean positive = numerator.signum() > 0 && denominator.signum() > 0;
        return yearsAfterBase(constant) > 0 && positive ? numerator.divide(denominator, MathContext.DECIMAL64) : null;
    }

    private static boolean plausible(BigDecimal deflator, Observation constant) {
        BigDecimal highest = yearsAfterBase(constant) > LONG ? HIGHEST_AFTER_LONG : HIGHEST;
        return deflator.compareTo(LOWEST) >= 0 && deflator.compareTo(highest) <= 0;
    }

    private static int yearsAfterBase(Observation constant) {
        Integer base = constant.key().series().priceBasis().baseYear();
        return base == null ? 0 : constant.key().period().year() - base;
    }

    private static ObservationKey currentOf(ObservationKey key) {
        return with(key, key.series().activity(), PriceBasis.CURRENT);
    }

    private static ObservationKey with(ObservationKey key, ActivityCode activity, PriceBasis basis) {
        SeriesKey series = key.series();
        return new ObservationKey(
                SeriesKey.level(series.territory(), activity, series.measure(), basis), key.period(), key.stage());
    }

    private static Finding finding(Observation current, Observation constant, BigDecimal deflator) {
        return Finding.of(
                FindingCode.DEFLATOR_IMPLAUSIBLE,
                current.place(),
                "found",
                deflator.setScale(2, RoundingMode.HALF_UP),
                "low",
                LOWEST,
                "high",
                yearsAfterBase(constant) > LONG ? HIGHEST_AFTER_LONG : HIGHEST,
                "constant",
                constant.place().cell() == null ? "" : constant.place().cell(),
                "base",
                String.valueOf(constant.key().series().priceBasis().baseYear()));
    }
}

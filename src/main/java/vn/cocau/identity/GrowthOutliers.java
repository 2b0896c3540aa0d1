package vn.cocau.identity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Period;
import vn.cocau.observation.Observation;
import vn.cocau.profile.Tolerances;

/**
 * Outliers among the members of a sum, by the robust score of the log growth of all parts on the nearest earlier period
 * that all of them have.
 */
final class GrowthOutliers {

    private static final int YEARS_BACK = 5;

    private final double limit;
    private final Observed observed;

    GrowthOutliers(Tolerances tolerances, Observed observed) {
        this.limit = tolerances.outlierScore().doubleValue();
        this.observed = observed;
    }

    /** The one candidate that is out of line as printed and in line as proposed; nothing where that is not one. */
    Optional<Observation> only(Line line, Map<Observation, BigDecimal> candidates) {
        List<Observation> found = candidates.entrySet().stream()
                .filter(entry -> isOutlier(line, entry.getKey(), Amounts.of(entry.getKey()))
                        && isInLine(line, entry.getKey(), entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private boolean isOutlier(Line line, Observation member, BigDecimal amount) {
        OptionalDouble score = score(line, member, amount);
        return score.isPresent() && score.getAsDouble() > limit;
    }

    private boolean isInLine(Line line, Observation member, BigDecimal amount) {
        OptionalDouble score = score(line, member, amount);
        return score.isPresent() && score.getAsDouble() <= limit;
    }

    private OptionalDouble score(Line line, Observation member, BigDecimal amount) {
        Period base = basePeriod(line);
        if (base == null) {
            return OptionalDouble.empty();
        }
        List<Double> growths = line.parts().stream()
                .map(part -> growth(part, Amounts.of(part), base))
                .toList();
        return new RobustScore(growths).of(growth(member, amount, base));
    }

    /** The nearest earlier year for which every member of the line has an amount. */
    private @Nullable Period basePeriod(Line line) {
        Period period = line.whole().key().period();
        for (int i = 0; i < YEARS_BACK; i++) {
            period = period.previousYear();
            Period candidate = period;
            if (line.members().allMatch(member -> before(member, candidate) != null)) {
                return candidate;
            }
        }
        return null;
    }

    private double growth(Observation member, BigDecimal amount, Period base) {
        Observation before = before(member, base);
        return before == null
                ? Double.NaN
                : StrictMath.log(
                        amount.doubleValue() / Amounts.in(member.unit(), before).doubleValue());
    }

    private @Nullable Observation before(Observation member, Period period) {
        return observed.get(Keys.at(member.key(), period));
    }
}

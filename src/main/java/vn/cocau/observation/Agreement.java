package vn.cocau.observation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether two printed numbers can be one: they are apart by less than half a unit in the last decimal of each together, so
 * that one number rounds to both. 6.51 and 6.52 differ; 6.5 and 6.52 agree.
 */
public final class Agreement {

    private Agreement() {}

    /** In common units; two without an amount agree, one with and one without do not, nor do two currencies. */
    public static boolean withinRounding(Observation first, Observation second) {
        BigDecimal left = inBaseUnit(first);
        BigDecimal right = inBaseUnit(second);
        if (left == null || right == null) {
            return left == null && right == null;
        }
        return first.unit().sameKindAs(second.unit())
                && left.subtract(right).abs().compareTo(halfPlace(first).add(halfPlace(second))) < 0;
    }

    /** Whether every two of them agree. */
    public static boolean all(List<Observation> observations) {
        for (int i = 0; i < observations.size(); i++) {
            for (int j = i + 1; j < observations.size(); j++) {
                if (!withinRounding(observations.get(i), observations.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The amount in units of ten to the power zero: dong, persons, percent. */
    public static @Nullable BigDecimal inBaseUnit(Observation observation) {
        BigDecimal amount = observation.amount();
        return amount == null
                ? null
                : amount.scaleByPowerOfTen(observation.unit().multiplier());
    }

    /** Half a unit in the last printed decimal, in units of ten to the power zero: the rounding that the amount carries. */
    public static BigDecimal halfPlace(Observation observation) {
        return BigDecimal.valueOf(5).scaleByPowerOfTen(observation.unit().multiplier() - observation.decimals() - 1);
    }
}

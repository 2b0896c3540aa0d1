package vn.cocau.metric.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import vn.cocau.concept.Reason;

/**
 * M12, contribution of a part to the growth of a chain-linked whole, in percentage points: its growth in volume
 * times its weight at the current prices of the year before, {@code P_0 (Q_1 − Q_0) / Σ P_0 Q_0 × 100}. Chained
 * levels must not be used instead: they do not add up.
 */
public final class ChainedContribution {

    private ChainedContribution() {}

    /**
     * In percentage points; undefined where the whole had nothing the year before.
     *
     * @param part the part's amount of the year before at that year's prices
     * @param volume the part's amount of this year at the prices of the year before
     * @param whole the whole's amount of the year before
     */
    public static FormulaResult points(BigDecimal part, BigDecimal volume, BigDecimal whole) {
        return whole.signum() <= 0
                ? FormulaResult.undefined(whole.signum() == 0 ? Reason.ZERO_DENOMINATOR : Reason.NEGATIVE_BASE)
                : FormulaResult.of(volume.subtract(part).movePointRight(2).divide(whole, MathContext.DECIMAL128));
    }
}

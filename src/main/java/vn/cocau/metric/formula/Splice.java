package vn.cocau.metric.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import vn.cocau.concept.Reason;

/**
 * M11, carrying a series at old constant prices to a new base year: {@code Y*_t = Y_current(new) · Y_old(t) /
 * Y_old(new)}, each series by itself, so that its growth stays. Parts no longer add up to their whole outside the
 * new base year; the discrepancy is published, not spread.
 */
public final class Splice {

    private Splice() {}

    /** Undefined where the series has nothing in the new base year at old prices. */
    public static FormulaResult carried(BigDecimal old, BigDecimal oldInNewBase, BigDecimal currentInNewBase) {
        return switch (oldInNewBase.signum()) {
            case 0 -> FormulaResult.undefined(Reason.ZERO_DENOMINATOR);
            case -1 -> FormulaResult.undefined(Reason.NEGATIVE_BASE);
            default -> FormulaResult.of(currentInNewBase.multiply(old).divide(oldInNewBase, EXACT));
        };
    }

    private static final MathContext EXACT = new MathContext(34, RoundingMode.HALF_UP);
}

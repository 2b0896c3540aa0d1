package vn.cocau.metric;

import java.math.BigDecimal;
import vn.cocau.concept.Reason;
import vn.cocau.metric.formula.FormulaResult;

/** One hundred times one amount over another, the form of most structure metrics. */
final class Ratio {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Ratio() {}

    /** {@code numerator / denominator × 100}, for a denominator above zero. */
    static FormulaResult percent(BigDecimal numerator, BigDecimal denominator) {
        return switch (denominator.signum()) {
            case 0 -> FormulaResult.undefined(Reason.ZERO_DENOMINATOR);
            case -1 -> FormulaResult.undefined(Reason.NEGATIVE_BASE);
            default -> FormulaResult.of(percentOf(numerator, denominator));
        };
    }

    /** The same where the denominator may be negative but not zero: a change, a discrepancy. */
    static BigDecimal percentOf(BigDecimal numerator, BigDecimal denominator) {
        return numerator.multiply(HUNDRED).divide(denominator, Rounding.EXACT);
    }
}

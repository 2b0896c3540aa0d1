package vn.cocau.metric;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How figures are rounded, all in one place. Formulas carry 34 digits; the value keeps 16 of them; what is printed is
 * rounded half up to two decimals, once, from the 34 digits: amounts, percent, percentage points and indices alike.
 */
final class Rounding {

    /** For the inside of formulas. */
    static final MathContext EXACT = new MathContext(34, RoundingMode.HALF_UP);

    private static final MathContext VALUE = new MathContext(16, RoundingMode.HALF_UP);
    static final int DECIMALS = 2;

    private Rounding() {}

    static BigDecimal value(BigDecimal exact) {
        return exact.round(VALUE);
    }

    static BigDecimal published(BigDecimal exact) {
        return exact.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}

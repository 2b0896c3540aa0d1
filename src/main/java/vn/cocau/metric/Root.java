package vn.cocau.metric;

import java.math.BigDecimal;

/** The n-th root of a positive number, exact to more digits than are published and the same on every machine. */
final class Root {

    private static final int STEPS = 3;

    private Root() {}

    /** Newton's iteration from the nearest double. */
    static BigDecimal of(BigDecimal radicand, int degree) {
        BigDecimal n = BigDecimal.valueOf(degree);
        BigDecimal root = BigDecimal.valueOf(StrictMath.pow(radicand.doubleValue(), 1.0 / degree));
        for (int step = 0; step < STEPS; step++) {
            BigDecimal slope = root.pow(degree - 1, Rounding.EXACT).multiply(n);
            BigDecimal error = root.pow(degree, Rounding.EXACT).subtract(radicand);
            root = root.subtract(error.divide(slope, Rounding.EXACT), Rounding.EXACT);
        }
        return root;
    }
}

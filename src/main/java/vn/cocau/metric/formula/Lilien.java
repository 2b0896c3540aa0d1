package vn.cocau.metric.formula;

import java.util.function.DoubleBinaryOperator;
import vn.cocau.concept.Reason;

/**
 * M42 and M43, dispersion of the sectors' growth about that of the whole: {@code √Σ w (Δ ln V_i − Δ ln V)²}. Every
 * amount must be above zero.
 */
public final class Lilien {

    private Lilien() {}

    /** M42, weighted by the shares of the later period. */
    public static FormulaResult current(Parts before, Parts now) {
        return dispersion(before, now, (s0, s1) -> s1);
    }

    /** M42 with the shares of the earlier period, to compare with studies that weight so. */
    public static FormulaResult base(Parts before, Parts now) {
        return dispersion(before, now, (s0, s1) -> s0);
    }

    /** M43, weighted by the average of both: the same whichever period comes first. */
    public static FormulaResult modified(Parts before, Parts now) {
        return dispersion(before, now, (s0, s1) -> (s0 + s1) / 2);
    }

    private static FormulaResult dispersion(Parts before, Parts now, DoubleBinaryOperator weight) {
        if (before.count() == 0 || before.least() <= 0 || now.least() <= 0) {
            return FormulaResult.undefined(Reason.NON_POSITIVE_LOG);
        }
        Parts s0 = before.shares();
        Parts s1 = now.shares();
        double whole = Math.log(now.sum() / before.sum());
        return FormulaResult.of(Math.sqrt(s0.sum(i -> weight.applyAsDouble(s0.get(i), s1.get(i))
                * Math.pow(Math.log(now.get(i) / before.get(i)) - whole, 2))));
    }
}

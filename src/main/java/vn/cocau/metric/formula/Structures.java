package vn.cocau.metric.formula;

import java.util.function.ToDoubleBiFunction;
import vn.cocau.concept.Reason;

/**
 * What the formulas on structures have in common.
 */
final class Structures {

    private Structures() {}

    /** Why these parts are no structure. */
    static FormulaResult noStructure(Parts parts) {
        boolean negative = parts.count() > 0 && parts.least() < 0;
        return FormulaResult.undefined(negative ? Reason.NEGATIVE_BASE : Reason.ZERO_DENOMINATOR);
    }

    /** A formula on two structures of the same parts; undefined where either is none. */
    static FormulaResult compared(Parts one, Parts other, ToDoubleBiFunction<Parts, Parts> formula) {
        if (!one.isStructure()) {
            return noStructure(one);
        }
        return other.isStructure()
                ? FormulaResult.of(formula.applyAsDouble(one.shares(), other.shares()))
                : noStructure(other);
    }

    /** {@code Σ |s − s*|}. */
    static double distance(Parts shares, Parts reference) {
        return shares.sum(i -> Math.abs(shares.get(i) - reference.get(i)));
    }
}

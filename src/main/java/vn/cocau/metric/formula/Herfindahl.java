package vn.cocau.metric.formula;

import vn.cocau.concept.Reason;

/**
 * M22, Herfindahl-Hirschman index {@code H = Σ s²}, from 1 / n where all parts are equal to 1 where there is only
 * one. The number of parts is that of the classification, not of the parts above zero.
 */
public final class Herfindahl {

    private Herfindahl() {}

    public static FormulaResult index(Parts parts) {
        return parts.isStructure() ? FormulaResult.of(h(parts)) : Structures.noStructure(parts);
    }

    /** {@code (H − 1/n) / (1 − 1/n)}, from 0 to 1. */
    public static FormulaResult normalised(Parts parts) {
        if (!parts.isStructure()) {
            return Structures.noStructure(parts);
        }
        double least = 1.0 / parts.count();
        return parts.count() == 1
                ? FormulaResult.undefined(Reason.ZERO_DENOMINATOR)
                : FormulaResult.of((h(parts) - least) / (1 - least));
    }

    /** {@code 1 / H}: how many equal parts would be as concentrated. */
    public static FormulaResult equivalentNumber(Parts parts) {
        return parts.isStructure() ? FormulaResult.of(1 / h(parts)) : Structures.noStructure(parts);
    }

    private static double h(Parts parts) {
        return parts.shares().stream().map(share -> share * share).sum();
    }
}

package vn.cocau.metric.formula;

import vn.cocau.concept.Reason;

/**
 * M31, Gini coefficient of inequality {@code Σ (2i − n − 1) x_(i) / (n Σ x)} over values in rising order, from 0
 * to (n − 1) / n; and M27 and M28, the same of location quotients.
 */
public final class Gini {

    private Gini() {}

    public static FormulaResult of(Parts values) {
        return values.isStructure() ? FormulaResult.of(gini(values)) : Structures.noStructure(values);
    }

    /** Times {@code n / (n − 1)}: from 0 to 1 whatever the number of values. */
    public static FormulaResult corrected(Parts values) {
        if (!values.isStructure()) {
            return Structures.noStructure(values);
        }
        double n = values.count();
        return n == 1 ? FormulaResult.undefined(Reason.ZERO_DENOMINATOR) : FormulaResult.of(gini(values) * n / (n - 1));
    }

    /**
     * M27 of a district's sectors against the province's, M28 of a sector's districts against the province's: the Gini
     * coefficient of the location quotients. Undefined where the reference has a part of zero.
     */
    public static FormulaResult ofQuotients(Parts own, Parts reference) {
        if (!own.isStructure()) {
            return Structures.noStructure(own);
        }
        if (!reference.isStructure() || reference.least() == 0) {
            return FormulaResult.undefined(Reason.ZERO_DENOMINATOR);
        }
        return FormulaResult.of(gini(LocationQuotient.all(own, reference)));
    }

    private static double gini(Parts values) {
        Parts sorted = values.sorted();
        int n = sorted.count();
        return sorted.sum(i -> (2.0 * (i + 1) - n - 1) * sorted.get(i)) / (n * sorted.sum());
    }
}

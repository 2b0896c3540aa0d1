package vn.cocau.metric.formula;

import vn.cocau.concept.Reason;

/**
 * M37, Atkinson's index {@code 1 − (mean (x/μ)^(1−ε))^(1/(1−ε))}: the share of the whole that could be given up
 * were the rest spread evenly, at an aversion ε to inequality.
 */
public final class Atkinson {

    private Atkinson() {}

    public static FormulaResult of(Parts values, double aversion) {
        if (!values.isStructure()) {
            return Structures.noStructure(values);
        }
        if (aversion >= 1 && values.least() == 0) {
            return FormulaResult.undefined(Reason.NON_POSITIVE_LOG);
        }
        Parts relative = values.map(value -> value / values.mean());
        double power = 1 - aversion;
        double even = power == 0
                ? Math.exp(relative.map(Math::log).mean())
                : Math.pow(relative.map(value -> Math.pow(value, power)).mean(), 1 / power);
        return FormulaResult.of(1 - even);
    }
}

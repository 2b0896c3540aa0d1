package vn.cocau.metric.formula;

import java.util.List;
import vn.cocau.concept.Reason;

/**
 * M32 to M34, Theil's measures of inequality between districts: of amounts against population, or of single
 * values.
 */
public final class Theil {

    private Theil() {}

    /** M32, Theil T of single values: {@code mean(x/μ · ln(x/μ))}; zeros add nothing. */
    public static FormulaResult t(Parts values) {
        return values.isStructure() ? FormulaResult.of(t(values, equal(values))) : Structures.noStructure(values);
    }

    /** M32, weighted: {@code Σ y ln(y / p)} over shares of amounts and of population. */
    public static FormulaResult weighted(Parts amounts, Parts population) {
        if (!population.isStructure() || population.least() == 0) {
            return FormulaResult.undefined(Reason.ZERO_DENOMINATOR);
        }
        return amounts.isStructure() ? FormulaResult.of(t(amounts, population)) : Structures.noStructure(amounts);
    }

    /** M33, Theil L or mean logarithmic deviation: {@code mean(ln(μ/x))}; every value must be above zero. */
    public static FormulaResult l(Parts values) {
        if (!values.isStructure()) {
            return Structures.noStructure(values);
        }
        double mean = values.mean();
        return values.least() == 0
                ? FormulaResult.undefined(Reason.NON_POSITIVE_LOG)
                : FormulaResult.of(values.map(value -> Math.log(mean / value)).mean());
    }

    /**
     * M34, inequality between groups: {@code Σ Y_g ln(Y_g / P_g)}; what the weighted measure leaves is that within them.
     *
     * @param group for each district the number of its group
     */
    public static FormulaResult between(Parts amounts, Parts population, List<Integer> group) {
        int groups = group.stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
        return weighted(added(amounts, group, groups), added(population, group, groups));
    }

    private static Parts added(Parts parts, List<Integer> group, int groups) {
        return Parts.generate(groups, g -> parts.sum(i -> group.get(i) == g ? parts.get(i) : 0));
    }

    private static Parts equal(Parts values) {
        return values.map(value -> 1);
    }

    private static double t(Parts amounts, Parts weights) {
        Parts y = amounts.shares();
        Parts p = weights.shares();
        return y.sum(i -> y.get(i) == 0 ? 0 : y.get(i) * Math.log(y.get(i) / p.get(i)));
    }
}

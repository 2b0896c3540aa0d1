package vn.cocau.metric.formula;

import vn.cocau.concept.Reason;

/**
 * M29 and M35 to M38, disparity between districts by amounts and population.
 */
public final class Disparity {

    private Disparity() {}

    /** M29, Hoover's index {@code ½ Σ |y − p|} over shares of amounts and of population: what would have to move. */
    public static FormulaResult hoover(Parts amounts, Parts population) {
        return Structures.compared(amounts, population, (y, p) -> Structures.distance(y, p) / 2);
    }

    /**
     * M35, Williamson's index {@code √(Σ p (x − x̄)²) / x̄}: the coefficient of variation of amounts per head weighted by
     * population, about the mean of the whole, {@code x̄ = Σ p x}.
     */
    public static FormulaResult williamson(Parts amounts, Parts population) {
        if (!population.isStructure() || population.least() == 0 || amounts.sum() <= 0) {
            return FormulaResult.undefined(Reason.ZERO_DENOMINATOR);
        }
        Parts p = population.shares();
        double mean = amounts.sum() / population.sum();
        double variance = p.sum(i -> p.get(i) * squared(amounts.get(i) / population.get(i) - mean));
        return FormulaResult.of(Math.sqrt(variance) / mean);
    }

    /** M36, coefficient of variation of single values: the population's standard deviation over the mean. */
    public static FormulaResult variation(Parts values) {
        return values.sum() > 0
                ? FormulaResult.of(Math.sqrt(squares(values) / values.count()) / values.mean())
                : FormulaResult.undefined(Reason.ZERO_DENOMINATOR);
    }

    /** M36, with the sample's standard deviation, {@code n − 1}. */
    public static FormulaResult sampleVariation(Parts values) {
        return values.sum() > 0 && values.count() > 1
                ? FormulaResult.of(Math.sqrt(squares(values) / (values.count() - 1)) / values.mean())
                : FormulaResult.undefined(Reason.ZERO_DENOMINATOR);
    }

    /** M36, the greatest value over the least. */
    public static FormulaResult range(Parts values) {
        return values.count() > 0 && values.least() > 0
                ? FormulaResult.of(values.greatest() / values.least())
                : FormulaResult.undefined(Reason.ZERO_DENOMINATOR);
    }

    /** M38, σ of the logarithms, with {@code n − 1}; every value must be above zero. It falls where districts converge. */
    public static FormulaResult sigma(Parts values) {
        if (values.count() < 2) {
            return FormulaResult.undefined(Reason.ZERO_DENOMINATOR);
        }
        if (values.least() <= 0) {
            return FormulaResult.undefined(Reason.NON_POSITIVE_LOG);
        }
        return FormulaResult.of(Math.sqrt(squares(values.map(Math::log)) / (values.count() - 1)));
    }

    private static double squares(Parts values) {
        double mean = values.mean();
        return values.stream().map(value -> squared(value - mean)).sum();
    }

    private static double squared(double value) {
        return value * value;
    }
}

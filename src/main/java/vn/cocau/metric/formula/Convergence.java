package vn.cocau.metric.formula;

import java.util.Optional;
import vn.cocau.concept.Reason;

/**
 * M39, β-convergence between two years, by least squares of {@code ln(x_1 / x_0) / T = α + β ln x_0}: districts
 * that start lower grow faster where β is negative.
 */
public final class Convergence {

    private Convergence() {}

    /**
     * The line fitted.
     *
     * @param determination R², how much of the variance it explains
     */
    public record Fit(double alpha, double beta, double determination) {}

    /** Nothing where there are fewer than three districts, one of them is not above zero, or all start alike. */
    public static Optional<Fit> fit(Parts before, Parts now, int years) {
        if (before.count() < 3 || before.least() <= 0 || now.least() <= 0 || before.least() == before.greatest()) {
            return Optional.empty();
        }
        Parts x = before.map(Math::log);
        Parts y = Parts.generate(x.count(), i -> Math.log(now.get(i) / before.get(i)) / years);
        double beta = covariance(x, y) / covariance(x, x);
        double alpha = y.mean() - beta * x.mean();
        double spread = covariance(y, y);
        return Optional.of(new Fit(alpha, beta, spread == 0 ? 1 : beta * covariance(x, y) / spread));
    }

    /** {@code λ = −ln(1 + βT) / T} for growth a year over T years; undefined where β is not negative. */
    public static FormulaResult speed(double beta, int years) {
        return beta < 0 && beta * years > -1
                ? FormulaResult.of(-Math.log1p(beta * years) / years)
                : FormulaResult.undefined(Reason.NON_POSITIVE_LOG);
    }

    /** {@code ln 2 / λ}, years until half of the gap is closed. */
    public static FormulaResult halfLife(double beta, int years) {
        FormulaResult speed = speed(beta, years);
        return speed.value() == null
                ? speed
                : FormulaResult.of(Math.log(2) / speed.value().doubleValue());
    }

    private static double covariance(Parts x, Parts y) {
        return x.sum(i -> (x.get(i) - x.mean()) * (y.get(i) - y.mean()));
    }
}

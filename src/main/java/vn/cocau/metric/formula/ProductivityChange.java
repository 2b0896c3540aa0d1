package vn.cocau.metric.formula;

import java.util.Optional;

/**
 * M54, the change of output per person employed in three parts: within sectors {@code Σ l_0 Δp}, by persons moving
 * to more productive sectors {@code Σ Δl p_0}, and by moving to growing ones {@code Σ Δl Δp}. At constant prices.
 */
public final class ProductivityChange {

    private ProductivityChange() {}

    /** The three parts, which add up to the change. */
    public record Effects(double within, double statically, double dynamically) {

        public double total() {
            return within + statically + dynamically;
        }

        /** Both effects of moving as one, weighted by the later productivity (McMillan, Rodrik). */
        public double between() {
            return statically + dynamically;
        }
    }

    /** Nothing where a sector employs nobody in either period. */
    public static Optional<Effects> effects(Parts workersBefore, Parts workers, Parts outputBefore, Parts output) {
        if (workersBefore.count() == 0 || workersBefore.least() <= 0 || workers.least() <= 0) {
            return Optional.empty();
        }
        Parts l0 = workersBefore.shares();
        Parts l1 = workers.shares();
        Parts p0 = Parts.generate(l0.count(), i -> outputBefore.get(i) / workersBefore.get(i));
        Parts p1 = Parts.generate(l0.count(), i -> output.get(i) / workers.get(i));
        return Optional.of(new Effects(
                l0.sum(i -> l0.get(i) * (p1.get(i) - p0.get(i))),
                l0.sum(i -> (l1.get(i) - l0.get(i)) * p0.get(i)),
                l0.sum(i -> (l1.get(i) - l0.get(i)) * (p1.get(i) - p0.get(i)))));
    }
}

package vn.cocau.identity;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How far out of line a value is among its siblings: {@code 0.6745 · |x − median| ÷ MAD}, with MAD the median of the
 * siblings' distances from their median (Iglewicz and Hoaglin 1993). Not defined for fewer than five siblings, nor where
 * more than half of them are alike.
 */
public final class RobustScore {

    private static final int FEWEST_SIBLINGS = 5;
    private static final double NORMAL_QUARTILE = 0.6745;

    private final int count;
    private final double median;
    private final double spread;

    public RobustScore(List<Double> siblings) {
        this.count = siblings.size();
        this.median = median(siblings);
        this.spread =
                median(siblings.stream().map(value -> Math.abs(value - median)).toList());
    }

    public double median() {
        return median;
    }

    public OptionalDouble of(double value) {
        double distance = Math.abs(value - median);
        return count >= FEWEST_SIBLINGS && spread > 0 && Double.isFinite(distance)
                ? OptionalDouble.of(NORMAL_QUARTILE * distance / spread)
                : OptionalDouble.empty();
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        if (sorted.length % 2 == 1) {
            return sorted[middle];
        }
        return sorted.length == 0 ? Double.NaN : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}

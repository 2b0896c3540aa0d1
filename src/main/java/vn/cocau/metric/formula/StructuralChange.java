package vn.cocau.metric.formula;

/**
 * M40, M41 and M44, how far a structure moved between two periods; shares or amounts, for only proportions count.
 */
public final class StructuralChange {

    private StructuralChange() {}

    /** M40, norm of absolute values {@code ½ Σ |s_1 − s_0|}, from 0 to 1 (Michaely, Stoikov). */
    public static FormulaResult absolute(Parts before, Parts now) {
        return Structures.compared(before, now, (s0, s1) -> Structures.distance(s1, s0) / 2);
    }

    /** M41, {@code cos φ = Σ s_0 s_1 / √(Σ s_0² Σ s_1²)}: 1 where nothing moved. */
    public static FormulaResult cosine(Parts before, Parts now) {
        return Structures.compared(before, now, StructuralChange::cos);
    }

    /** M41, φ in degrees, from 0 to 90. */
    public static FormulaResult angle(Parts before, Parts now) {
        return Structures.compared(before, now, (s0, s1) -> Math.toDegrees(Math.acos(cos(s0, s1))));
    }

    /** M41, rate of structural change in percent: {@code φ / 90 × 100}. */
    public static FormulaResult rate(Parts before, Parts now) {
        return Structures.compared(before, now, (s0, s1) -> Math.toDegrees(Math.acos(cos(s0, s1))) / 90 * 100);
    }

    /** M44, Euclidean distance {@code √Σ (s_1 − s_0)²}. */
    public static FormulaResult euclidean(Parts before, Parts now) {
        return Structures.compared(before, now, (s0, s1) -> Math.sqrt(s0.sum(i -> Math.pow(s1.get(i) - s0.get(i), 2))));
    }

    /** Rounding may carry the quotient of equal structures above 1. */
    private static double cos(Parts s0, Parts s1) {
        double product = s0.sum(i -> s0.get(i) * s1.get(i));
        double lengths = Math.sqrt(s0.sum(i -> s0.get(i) * s0.get(i)) * s1.sum(i -> s1.get(i) * s1.get(i)));
        return Math.min(1, product / lengths);
    }
}

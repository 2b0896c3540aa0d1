package vn.cocau.metric.formula;

import vn.cocau.concept.Reason;

/**
 * M72, years until a share s reaches its target t while its sector and the rest grow at steady nominal rates: {@code
 * ln[(t/(1−t)) ÷ (s/(1−s))] ÷ ln[(1+g) ÷ (1+g_rest)]}.
 */
public final class YearsToTarget {

    private YearsToTarget() {}

    /**
     * Undefined where the sector does not grow towards the target.
     *
     * @param share now, as a fraction
     * @param target as a fraction
     * @param sector growth a year of the sector, as a fraction
     * @param rest growth a year of all others, as a fraction
     */
    public static FormulaResult of(double share, double target, double sector, double rest) {
        if (share <= 0 || share >= 1 || target <= 0 || target >= 1 || sector <= -1 || rest <= -1) {
            return FormulaResult.undefined(Reason.NON_POSITIVE_LOG);
        }
        double lead = Math.log((1 + sector) / (1 + rest));
        double years = Math.log(target / (1 - target) / (share / (1 - share)));
        return lead == 0 || years / lead < 0
                ? FormulaResult.undefined(Reason.ZERO_DENOMINATOR)
                : FormulaResult.of(years / lead);
    }
}

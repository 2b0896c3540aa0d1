package vn.cocau.profile;

import java.math.BigDecimal;

/**
 * How far figures may miss before something is said or done.
 *
 * @param slipWithheld a slip above this percentage of its line's total is withheld
 * @param territorySumExact whether the parts of a territory must add up to its printed total within one table (an
 *     accounting identity), or only roughly (a reconciliation)
 * @param outlierScore robust score (median and MAD of growth among siblings) above which a value is out of line
 * @param growthBandLow lowest plausible ratio to the year before
 * @param growthBandHigh highest plausible ratio to the year before
 */
public record Tolerances(
        BigDecimal slipWithheld,
        boolean territorySumExact,
        BigDecimal outlierScore,
        BigDecimal growthBandLow,
        BigDecimal growthBandHigh) {}

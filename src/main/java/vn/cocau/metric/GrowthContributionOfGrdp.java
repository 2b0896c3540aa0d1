package vn.cocau.metric;

import java.math.BigDecimal;
import java.util.stream.Stream;
import vn.cocau.concept.Reason;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.Unit;
import vn.cocau.cube.Cube;
import vn.cocau.metric.Contributions.Change;
import vn.cocau.metric.formula.FormulaResult;

/**
 * M18, contribution in percent of GRDP growth: {@code ΔV_i / ΔY × 100} at constant prices; above 100 or below zero
 * where others shrank. Not defined where GRDP hardly changed (growth that prints as 0.00 %): use M17 there.
 */
final class GrowthContributionOfGrdp implements Metric {

    static final String ID = "M18";

    /** Half of the last printed digit of growth, as a fraction. */
    private static final BigDecimal HARDLY = new BigDecimal("0.00005");

    @Override
    public String id() {
        return ID;
    }

    static FormulaResult percentOfGrowth(Change part, Change whole) {
        BigDecimal threshold = whole.before().abs().multiply(HARDLY);
        return whole.difference().abs().compareTo(threshold) < 0
                        || whole.difference().signum() == 0
                ? FormulaResult.undefined(Reason.ZERO_DENOMINATOR)
                : FormulaResult.of(Ratio.percentOf(part.difference(), whole.difference()));
    }

    @Override
    public Stream<Figure> figures(Cube cube) {
        return new Contributions(ID, Unit.PERCENT, GrowthContributionOfGrdp::percentOfGrowth)
                .figures(cube, ShareBase.GRDP);
    }
}

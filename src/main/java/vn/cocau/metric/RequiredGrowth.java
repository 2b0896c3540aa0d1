package vn.cocau.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.cocau.concept.Period;
import vn.cocau.concept.Reason;
import vn.cocau.concept.Unit;
import vn.cocau.cube.Cube;
import vn.cocau.metric.formula.FormulaResult;

/**
 * M16, growth required in each remaining year to reach an average target: {@code (((1 + g*)^N / Π_done (1 +
 * g_k))^(1/(N − k)) − 1) × 100}, in percent. The period is the target's last year, the base period the last year done.
 * It may be below zero; in the target's last year there is none.
 */
final class RequiredGrowth implements Metric {

    static final String ID = "M16";

    @Override
    public String id() {
        return ID;
    }

    /** From the target and the growth of the years done, in percent, and the number of years of the target. */
    static FormulaResult required(BigDecimal target, int years, List<BigDecimal> done) {
        List<BigDecimal> factors = done.stream().map(AverageGrowth::factor).toList();
        if (factors.stream().anyMatch(factor -> factor.signum() <= 0)) {
            return FormulaResult.undefined(Reason.NON_POSITIVE_LOG);
        }
        BigDecimal wanted = AverageGrowth.factor(target).pow(years, Rounding.EXACT);
        BigDecimal left = wanted.divide(AverageGrowth.product(factors), Rounding.EXACT);
        return FormulaResult.of(AverageGrowth.percent(Root.of(left, years - done.size())));
    }

    @Override
    public Stream<Figure> figures(Cube cube) {
        return GrowthTargetYears.of(cube)
                .filter(years -> years.remaining() > 0)
                .flatMap(years -> years.key(
                                ID, Unit.PERCENT, years.target().to().year())
                        .since(Period.ofYear(years.year()))
                        .figure(Computed.of(
                                growth -> required(years.target().value(), years.length(), growth), years.percents())));
    }
}

package vn.cocau.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cocau.concept.Period;
import vn.cocau.concept.Reason;
import vn.cocau.concept.Unit;
import vn.cocau.cube.Cube;
import vn.cocau.metric.formula.FormulaResult;

/**
 * M15, average annual growth: {@code ((Π (1 + g_k))^(1/n) − 1) × 100}, the geometric mean over n years after the base
 * year, in percent. Written for every unbroken run of two years or more, from its beginning, and for each growth
 * target since the target's first year.
 */
final class AverageGrowth implements Metric {

    static final String ID = "M15";

    @Override
    public String id() {
        return ID;
    }

    /** From growth rates in percent; every {@code 1 + g} must be above zero. */
    static FormulaResult average(List<BigDecimal> growth) {
        List<BigDecimal> factors = growth.stream().map(AverageGrowth::factor).toList();
        return factors.stream().anyMatch(factor -> factor.signum() <= 0)
                ? FormulaResult.undefined(Reason.NON_POSITIVE_LOG)
                : FormulaResult.of(percent(Root.of(product(factors), factors.size())));
    }

    static BigDecimal factor(BigDecimal percent) {
        return BigDecimal.ONE.add(percent.movePointLeft(2));
    }

    static BigDecimal percent(BigDecimal factor) {
        return factor.subtract(BigDecimal.ONE).movePointRight(2);
    }

    static BigDecimal product(List<BigDecimal> factors) {
        return factors.stream().reduce(BigDecimal.ONE, (left, right) -> left.multiply(right, Rounding.EXACT));
    }

    @Override
    public Stream<Figure> figures(Cube cube) {
        return Stream.concat(
                cube.all().stream().flatMap(GrowthRun::of).flatMap(AverageGrowth::sinceBeginning),
                GrowthTargetYears.of(cube)
                        .flatMap(years -> years.key(ID, Unit.PERCENT).figure(years.average())));
    }

    private static Stream<Figure> sinceBeginning(GrowthRun run) {
        return IntStream.rangeClosed(run.baseYear() + 2, run.lastYear())
                .boxed()
                .flatMap(year -> FigureKey.of(ID, run.slot(year), Unit.PERCENT)
                        .since(Period.ofYear(run.baseYear()))
                        .figure(Computed.of(AverageGrowth::average, run.percents(run.baseYear(), year))));
    }
}

package vn.cocau.metric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cocau.concept.Period;
import vn.cocau.concept.Reason;
import vn.cocau.concept.Unit;
import vn.cocau.cube.Absent;
import vn.cocau.cube.Answer;
import vn.cocau.cube.Cube;
import vn.cocau.metric.formula.FormulaResult;

/**
 * M10, re-referenced volume index: {@code I'_t = I_t / I_ref × 100}, where {@code I} is the chain of growth on the
 * year before (published, or from constant-price amounts) and {@code ref} the earliest year that every chain reaches
 * back to; {@code ref} = 100 and growth is unchanged.
 */
final class RereferencedIndex implements Metric {

    static final String ID = "M10";

    @Override
    public String id() {
        return ID;
    }

    static FormulaResult rereference(BigDecimal index, BigDecimal indexOfReference) {
        return Ratio.percent(index, indexOfReference);
    }

    /** The index of the last year with the year before the first = 100, from growth in percent. */
    static FormulaResult chain(List<BigDecimal> growth) {
        return FormulaResult.of(growth.stream()
                .map(percent -> BigDecimal.ONE.add(percent.movePointLeft(2)))
                .reduce(Ratio.HUNDRED, (index, factor) -> index.multiply(factor, Rounding.EXACT)));
    }

    @Override
    public Stream<Figure> figures(Cube cube) {
        List<GrowthRun> runs = cube.all().stream().flatMap(GrowthRun::of).toList();
        Optional<Integer> reference = runs.stream().map(GrowthRun::baseYear).max(Comparator.naturalOrder());
        return reference.stream().flatMap(year -> runs.stream().flatMap(run -> figures(run, year)));
    }

    private static Stream<Figure> figures(GrowthRun run, int reference) {
        return IntStream.rangeClosed(run.baseYear() + 1, run.lastYear())
                .boxed()
                .flatMap(year -> FigureKey.of(ID, run.slot(year), Unit.INDEX)
                        .since(Period.ofYear(reference))
                        .figure(index(run, year, reference)));
    }

    private static Answer index(GrowthRun run, int year, int reference) {
        if (reference > run.lastYear()) {
            Answer rate = run.percents(year - 1, year).get(0);
            return new Absent(Reason.MISSING_INPUT, rate.stage(), rate.terms());
        }
        List<Answer> rates = new ArrayList<>(run.percents(Math.min(year, reference), Math.max(year, reference)));
        return rates.isEmpty() ? atReference(run, year) : Computed.of(growth -> index(growth, year > reference), rates);
    }

    private static FormulaResult index(List<BigDecimal> growth, boolean forward) {
        FormulaResult chained = chain(growth);
        return forward || chained.value() == null ? chained : rereference(Ratio.HUNDRED, chained.value());
    }

    private static Answer atReference(GrowthRun run, int year) {
        return Computed.of(growth -> FormulaResult.of(Ratio.HUNDRED), run.percents(year - 1, year));
    }
}

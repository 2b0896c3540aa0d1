package vn.cocau.metric;

import java.math.BigDecimal;
import java.util.stream.Stream;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.Unit;
import vn.cocau.cube.Absent;
import vn.cocau.cube.Answer;
import vn.cocau.cube.Cube;
import vn.cocau.metric.formula.FormulaResult;

/**
 * M08, growth of the deflator: {@code ((1 + g_nominal) / (1 + g_real) − 1) × 100}, in percent; nominal growth from
 * amounts at current prices, real growth as M13 has it, whose price basis it bears.
 */
final class DeflatorGrowth implements Metric {

    static final String ID = "M08";

    @Override
    public String id() {
        return ID;
    }

    /** From both growth rates in percent. */
    static FormulaResult deflatorGrowth(BigDecimal nominal, BigDecimal real) {
        return VolumeGrowth.growth(Ratio.HUNDRED.add(nominal), Ratio.HUNDRED.add(real));
    }

    @Override
    public Stream<Figure> figures(Cube cube) {
        return cube.all().stream()
                .flatMap(VolumeGrowth::slots)
                .filter(slot -> slot.item().measure().isMoney())
                .flatMap(slot -> VolumeGrowth.rates(slot.accounts(), slot.item(), slot.period()).stream()
                        .flatMap(rate -> FigureKey.of(ID, slot.at(rate.basis()), Unit.PERCENT)
                                .since(slot.period().previousYear())
                                .figure(deflatorGrowth(slot, rate.percent()))));
    }

    private static Answer deflatorGrowth(Slot slot, Answer real) {
        Answer nominal = Changes.since(
                slot.at(PriceBasis.CURRENT),
                Slot::level,
                (current, base) -> Computed.of(args -> VolumeGrowth.growth(args.get(0), args.get(1)), current, base));
        return nominal.isNothing()
                ? Absent.NOTHING
                : Computed.of(args -> deflatorGrowth(args.get(0), args.get(1)), nominal.as("nominal"), real.as("real"));
    }
}

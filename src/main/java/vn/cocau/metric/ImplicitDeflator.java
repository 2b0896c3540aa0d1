package vn.cocau.metric;

import java.util.stream.Stream;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.Unit;
import vn.cocau.cube.Absent;
import vn.cocau.cube.Answer;
import vn.cocau.cube.Cube;

/**
 * M07, implicit deflator: {@code V at current prices / V at constant prices × 100}, an index with the base year of the
 * constant prices = 100, for every item and base year. Defined for constant-price amounts above zero.
 */
final class ImplicitDeflator implements Metric {

    static final String ID = "M07";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Stream<Figure> figures(Cube cube) {
        return Slot.all(cube)
                .filter(Slot::atConstantPrices)
                .flatMap(slot -> FigureKey.of(ID, slot, Unit.INDEX).figure(deflator(slot)));
    }

    private static Answer deflator(Slot slot) {
        Answer current = slot.at(PriceBasis.CURRENT).level();
        Answer constant = slot.level();
        return current.isNothing() || constant.isNothing()
                ? Absent.NOTHING
                : Computed.of(
                        args -> Ratio.percent(args.get(0), args.get(1)),
                        current.as("current prices"),
                        constant.as("constant prices"));
    }
}

package vn.cocau.metric;

import java.util.stream.Stream;
import vn.cocau.concept.Unit;
import vn.cocau.cube.Answer;
import vn.cocau.cube.Cube;

/**
 * M06, share of a district in the province: {@code V_r / Σ_r V_r × 100}, in percent, for every item; the denominator
 * is the sum of the districts, so that their shares add up to 100; its inputs stand with its own figure, M01L.
 */
final class DistrictShare implements Metric {

    static final String ID = "M06";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Stream<Figure> figures(Cube cube) {
        return cube.districts().stream()
                .flatMap(Slot::of)
                .flatMap(slot -> key(slot).figure(share(slot, cube)));
    }

    private static FigureKey key(Slot slot) {
        FigureKey key = FigureKey.of(ID, slot, Unit.PERCENT);
        return slot.item().measure().isMoney() ? key.structure() : key;
    }

    private static Answer share(Slot slot, Cube cube) {
        Answer own = slot.level();
        return own.isNothing()
                ? own
                : Computed.of(
                        args -> Ratio.percent(args.get(0), args.get(1)),
                        own.as("numerator"),
                        Levels.asPublished(slot.from(cube.sumOfDistricts()).level())
                                .as("denominator"));
    }
}

package vn.cocau.metric;

import java.util.stream.Stream;
import vn.cocau.concept.Unit;
import vn.cocau.cube.Cube;

/**
 * M13, real growth on the same period of the year before: {@code V_1 / V_0 × 100 − 100}, in percent, at constant
 * prices of one base year; else from the published index or rate. The price basis says which. Source: the national
 * statistical indicator of GRDP growth.
 */
final class RealGrowth implements Metric {

    static final String ID = "M13";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Stream<Figure> figures(Cube cube) {
        return cube.all().stream()
                .flatMap(VolumeGrowth::slots)
                .flatMap(slot -> VolumeGrowth.rates(slot.accounts(), slot.item(), slot.period()).stream()
                        .flatMap(rate -> FigureKey.of(ID, slot.at(rate.basis()), Unit.PERCENT)
                                .since(slot.period().previousYear())
                                .figure(rate.percent())));
    }
}

package vn.cocau.metric;

import java.math.BigDecimal;
import java.util.stream.Stream;
import vn.cocau.concept.Unit;
import vn.cocau.cube.Cube;

/**
 * M14, volume index, previous year = 100: {@code V_1 / V_0 × 100}, growth plus one hundred, measured as M13 is.
 * Indices chain by multiplication.
 */
final class VolumeIndex implements Metric {

    static final String ID = "M14";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Stream<Figure> figures(Cube cube) {
        return cube.all().stream()
                .flatMap(VolumeGrowth::slots)
                .flatMap(slot -> VolumeGrowth.rates(slot.accounts(), slot.item(), slot.period()).stream()
                        .flatMap(rate -> FigureKey.of(ID, slot.at(rate.basis()), Unit.INDEX)
                                .since(slot.period().previousYear())
                                .figure(Computed.affine(Ratio.HUNDRED, BigDecimal.ONE, rate.percent()))));
    }
}

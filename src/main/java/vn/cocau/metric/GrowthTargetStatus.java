package vn.cocau.metric;

import java.math.BigDecimal;
import java.util.stream.Stream;
import vn.cocau.concept.Unit;
import vn.cocau.cube.Cube;

/**
 * M70, status of an average-growth target: average growth since the target's first year (M15) less the target, in
 * percentage points; below zero while the target is missed. M16 says what the remaining years need.
 */
final class GrowthTargetStatus implements Metric {

    static final String ID = "M70";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Stream<Figure> figures(Cube cube) {
        return GrowthTargetYears.of(cube)
                .flatMap(years -> years.key(ID, Unit.PERCENTAGE_POINTS)
                        .figure(Computed.affine(years.target().value().negate(), BigDecimal.ONE, years.average())));
    }
}

package vn.cocau.metric;

import java.util.stream.Stream;
import vn.cocau.concept.Unit;
import vn.cocau.cube.Cube;

/**
 * M20, contribution of a district to the province's growth in percentage points: {@code (V_r1 − V_r0) / Σ_r V_r0 ×
 * 100} at constant prices, for every item; the districts' contributions add up to the growth of their sum.
 */
final class DistrictContribution implements Metric {

    static final String ID = "M20";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Stream<Figure> figures(Cube cube) {
        Contributions points = new Contributions(ID, Unit.PERCENTAGE_POINTS, GrowthContributionPoints::points);
        return cube.districts().stream()
                .flatMap(Slot::of)
                .filter(Slot::atConstantPrices)
                .flatMap(slot -> points.key(slot).figure(points.contribution(slot, slot.from(cube.sumOfDistricts()))));
    }
}

package vn.cocau.metric;

import java.util.stream.Stream;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.Unit;
import vn.cocau.cube.Cube;

/**
 * M19, contribution in percent of the growth of value added, product taxes left out: {@code ΔV_i / ΔΣV × 100} at
 * constant prices, the convention of the national statistics office. Not defined where value added hardly changed.
 */
final class GrowthContributionOfValueAdded implements Metric {

    static final String ID = "M19";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Stream<Figure> figures(Cube cube) {
        return new Contributions(ID, Unit.PERCENT, GrowthContributionOfGrdp::percentOfGrowth)
                .figures(cube, ShareBase.GVA);
    }
}

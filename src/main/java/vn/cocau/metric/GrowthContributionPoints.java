package vn.cocau.metric;

import java.util.stream.Stream;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.Unit;
import vn.cocau.cube.Cube;
import vn.cocau.metric.Contributions.Change;
import vn.cocau.metric.formula.FormulaResult;

/**
 * M17, contribution to growth in percentage points: {@code (V_i1 − V_i0) / Y_0 × 100} at constant prices; the share
 * base says whose growth (GRDP, value added, gross output). The parts' contributions, product taxes among them, add up
 * to that growth.
 */
final class GrowthContributionPoints implements Metric {

    static final String ID = "M17";

    @Override
    public String id() {
        return ID;
    }

    static FormulaResult points(Change part, Change whole) {
        return Ratio.percent(part.difference(), whole.before());
    }

    @Override
    public Stream<Figure> figures(Cube cube) {
        Contributions points = new Contributions(ID, Unit.PERCENTAGE_POINTS, GrowthContributionPoints::points);
        return Stream.of(ShareBase.values()).flatMap(base -> points.figures(cube, base));
    }
}

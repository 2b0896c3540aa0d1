package vn.cocau.metric;

import java.math.BigDecimal;
import java.util.stream.Stream;
import vn.cocau.concept.Reason;
import vn.cocau.concept.Unit;
import vn.cocau.cube.Cube;
import vn.cocau.metric.formula.FormulaResult;

/**
 * M65P, discrepancy in percent of the official row: {@code (Σ_r V_r − V_official) / V_official × 100}. Suffix P for
 * "percent".
 */
final class DistrictsDiscrepancyPercent implements Metric {

    static final String ID = "M65P";

    @Override
    public String id() {
        return ID;
    }

    static FormulaResult percent(BigDecimal sum, BigDecimal official) {
        return official.signum() == 0
                ? FormulaResult.undefined(Reason.ZERO_DENOMINATOR)
                : FormulaResult.of(Ratio.percentOf(DistrictsDiscrepancy.discrepancy(sum, official), official.abs()));
    }

    @Override
    public Stream<Figure> figures(Cube cube) {
        return DistrictsDiscrepancy.slots(cube)
                .flatMap(slot -> FigureKey.of(ID, slot, Unit.PERCENT)
                        .figure(Computed.of(
                                args -> percent(args.get(0), args.get(1)),
                                DistrictsDiscrepancy.districts(slot),
                                DistrictsDiscrepancy.official(slot, cube))));
    }
}

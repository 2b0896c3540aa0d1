package vn.cocau.metric;

import java.util.List;
import vn.cocau.cube.Cube;

/** The list of all metrics, in the order they are published. */
public final class Metrics {

    static final List<Metric> ALL = List.of(
            new Levels(),
            new IdentityResidual(),
            new ShareOfGrdp(),
            new ShareOfGrossOutput(),
            new ShareOfValueAdded(),
            new RoundedShares(),
            new ChangeOfShare(),
            new DistrictShare(),
            new ImplicitDeflator(),
            new DeflatorGrowth(),
            new PerCapita(),
            new PerCapitaIndex(),
            new RereferencedIndex(),
            new RealGrowth(),
            new VolumeIndex(),
            new AverageGrowth(),
            new RequiredGrowth(),
            new GrowthContributionPoints(),
            new GrowthContributionOfGrdp(),
            new GrowthContributionOfValueAdded(),
            new DistrictContribution(),
            new DistrictsDiscrepancy(),
            new DistrictsDiscrepancyPercent(),
            new GrowthTargetStatus(),
            new ShareTargetGap(),
            new CoverageRate());

    private Metrics() {}

    /** Every figure of every metric: the official rows, the districts added up, and each district. */
    public static List<Figure> compute(Cube cube) {
        return ALL.stream().flatMap(metric -> metric.figures(cube)).toList();
    }
}

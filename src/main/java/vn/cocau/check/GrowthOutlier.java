package vn.cocau.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cocau.concept.Period;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Transformation;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.identity.RobustScore;
import vn.cocau.observation.Agreement;
import vn.cocau.observation.Observation;
import vn.cocau.observation.SeriesKey;

/** V-30: a district's change on the year before is in line with its siblings', by the robust score among them. */
final class GrowthOutlier implements ProvinceCheck {

    private record Change(Observation later, Period before, double percent) {}

    private record Siblings(SeriesKey series, Period period) {}

    @Override
    public String id() {
        return "V-30";
    }

    @Override
    public List<Finding> check(Province province) {
        double tolerated = province.profile().tolerances().outlierScore().doubleValue();
        Set<TerritoryCode> districts = province.districtCodes();
        List<Change> changes = new ArrayList<>();
        Timeline.histories(province.usable()).forEach((timeline, history) -> {
            if (timeline.series().transformation() == Transformation.LEVEL
                    && districts.contains(timeline.series().territory())) {
                changes(history, changes);
            }
        });
        return changes.stream()
                .collect(Collectors.groupingBy(
                        change -> siblings(change, province.root()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(group -> outliers(group, tolerated).stream())
                .toList();
    }

    private static void changes(Map<Integer, Observation> history, List<Change> changes) {
        history.forEach((year, later) -> {
            Observation before = history.get(year - 1);
            BigDecimal base = before == null ? null : Agreement.inBaseUnit(before);
            BigDecimal amount = Agreement.inBaseUnit(later);
            if (before != null
                    && base != null
                    && amount != null
                    && base.signum() > 0
                    && before.unit().sameKindAs(later.unit())) {
                double percent = (amount.doubleValue() / base.doubleValue() - 1) * 100;
                changes.add(new Change(later, before.key().period(), percent));
            }
        });
    }

    private static Siblings siblings(Change change, TerritoryCode root) {
        SeriesKey series = change.later().key().series();
        return new Siblings(
                SeriesKey.level(root, series.activity(), series.measure(), series.priceBasis()),
                change.later().key().period());
    }

    private static List<Finding> outliers(List<Change> group, double tolerated) {
        RobustScore score = new RobustScore(group.stream().map(Change::percent).toList());
        return group.stream()
                .filter(change -> score.of(change.percent()).orElse(0) > tolerated)
                .map(change -> finding(change, score.median(), group.size()))
                .toList();
    }

    private static Finding finding(Change change, double median, int count) {
        return Finding.of(
                FindingCode.GROWTH_OUTLIER,
                change.later().place(),
                "found",
                rounded(change.percent()),
                "expected",
                rounded(median),
                "before",
                change.before(),
                "count",
                count);
    }

    private static BigDecimal rounded(double percent) {
        return BigDecimal.valueOf(percent).setScale(2, RoundingMode.HALF_UP);
    }
}

package vn.cocau.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cocau.concept.Period;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Transformation;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.observation.Agreement;
import vn.cocau.observation.Observation;
import vn.cocau.observation.SeriesKey;
import vn.cocau.profile.Territory;

/**
 * V-30: a district's change on the year before is in line with its siblings'. The score is 0.6745 |g − median| / MAD, with MAD
 * the median of |g − median|; where more than half of them change alike it is not defined, and nothing is said.
 */
final class GrowthOutlier implements ProvinceCheck {

    private static final double NORMAL_QUARTILE = 0.6745;
    private static final int FEWEST_SIBLINGS = 5;

    private record Change(Observation later, Period before, double percent) {}

    private record Siblings(SeriesKey series, Period period) {}

    @Override
    public String id() {
        return "V-30";
    }

    @Override
    public List<Finding> check(Province province) {
        double tolerated = province.profile().tolerances().outlierScore().doubleValue();
        List<TerritoryCode> districts =
                province.districts().stream().map(Territory::code).toList();
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
            if (before != null && base != null && amount != null && base.signum() > 0 && oneCurrency(before, later)) {
                double percent = (amount.doubleValue() / base.doubleValue() - 1) * 100;
                changes.add(new Change(later, before.key().period(), percent));
            }
        });
    }

    private static boolean oneCurrency(Observation before, Observation later) {
        return before.unit().code().equals(later.unit().code());
    }

    private static Siblings siblings(Change change, TerritoryCode root) {
        SeriesKey series = change.later().key().series();
        return new Siblings(
                SeriesKey.level(root, series.activity(), series.measure(), series.priceBasis()),
                change.later().key().period());
    }

    private static List<Finding> outliers(List<Change> group, double tolerated) {
        double median = median(group.stream().mapToDouble(Change::percent).toArray());
        double deviation = median(group.stream()
                .mapToDouble(change -> Math.abs(change.percent() - median))
                .toArray());
        if (group.size() < FEWEST_SIBLINGS || deviation == 0) {
            return List.of();
        }
        return group.stream()
                .filter(change -> NORMAL_QUARTILE * Math.abs(change.percent() - median) / deviation > tolerated)
                .map(change -> finding(change, median, group.size()))
                .toList();
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
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

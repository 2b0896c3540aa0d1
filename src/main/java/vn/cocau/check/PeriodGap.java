package vn.cocau.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Period;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.observation.KeyNotation;
import vn.cocau.observation.Observation;
import vn.cocau.observation.SeriesKey;

/** V-12: a series has no gap between its first and its last period. Activities with the same gap are told together. */
final class PeriodGap implements ProvinceCheck {

    private record Gap(Timeline timeline, Period before, Period after) {}

    @Override
    public String id() {
        return "V-12";
    }

    @Override
    public List<Finding> check(Province province) {
        Map<Gap, List<Observation>> gaps = new LinkedHashMap<>();
        Timeline.histories(province.actual()).forEach((timeline, history) -> addGaps(timeline, history, gaps));
        return gaps.entrySet().stream()
                .map(entry -> finding(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void addGaps(
            Timeline timeline, NavigableMap<Integer, Observation> history, Map<Gap, List<Observation>> gaps) {
        SeriesKey series = timeline.series();
        Timeline allActivities = new Timeline(series.of(series.measure(), ActivityCode.TOTAL), timeline.span());
        for (Entry<Integer, Observation> after : history.entrySet()) {
            Integer before = history.lowerKey(after.getKey());
            if (before != null && before < after.getKey() - 1) {
                Period first = new Period(before, timeline.span());
                Gap gap = new Gap(allActivities, first, after.getValue().key().period());
                gaps.computeIfAbsent(gap, fresh -> new ArrayList<>()).add(after.getValue());
            }
        }
    }

    private static Finding finding(Gap gap, List<Observation> after) {
        return Finding.of(
                FindingCode.PERIOD_GAP,
                after.get(0).place(),
                "expected",
                IntStream.range(gap.before().year() + 1, gap.after().year())
                        .mapToObj(year -> new Period(year, gap.timeline().span()).toString())
                        .collect(Collectors.joining(", ")),
                "before",
                gap.before(),
                "after",
                gap.after(),
                "series",
                after.stream()
                        .map(each -> KeyNotation.series(each.key().series()))
                        .collect(Collectors.joining(", ")));
    }
}

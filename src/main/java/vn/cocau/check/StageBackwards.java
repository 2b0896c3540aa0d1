package vn.cocau.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.cocau.concept.Period;
import vn.cocau.concept.Stage;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.observation.Observation;

/** V-29: a later edition does not call a figure less firm than an earlier one did. */
final class StageBackwards implements ProvinceCheck {

    private static final Comparator<Reported> BY_EDITION =
            Comparator.comparing(Reported::in, Comparator.nullsFirst(Period.BY_END));

    @Override
    public String id() {
        return "V-29";
    }

    @Override
    public List<Finding> check(Province province) {
        TreeMap<Timeline, TreeMap<Integer, List<Reported>>> byPeriod = province.reported().stream()
                .filter(each -> each.observation().key().stage() != Stage.PLAN)
                .collect(Collectors.groupingBy(
                        each -> Timeline.of(each.observation()),
                        TreeMap::new,
                        Collectors.groupingBy(
                                each -> each.observation().key().period().year(), TreeMap::new, Collectors.toList())));
        List<Finding> findings = new ArrayList<>();
        byPeriod.values().forEach(years -> years.values().forEach(editions -> backwards(editions, findings)));
        return findings;
    }

    private static void backwards(List<Reported> editions, List<Finding> findings) {
        for (Reported later : editions) {
            editions.stream()
                    .filter(earlier -> BY_EDITION.compare(earlier, later) < 0
                            && stage(earlier).compareTo(stage(later)) > 0)
                    .max(Comparator.comparing(StageBackwards::stage)
                            .thenComparing(each -> each.observation().place()))
                    .ifPresent(firmer -> findings.add(finding(later.observation(), firmer.observation())));
        }
    }

    private static Stage stage(Reported reported) {
        return reported.observation().key().stage();
    }

    private static Finding finding(Observation later, Observation firmer) {
        return Finding.of(
                FindingCode.STAGE_BACKWARDS,
                later.place(),
                "expected",
                firmer.key().stage(),
                "otherPlace",
                firmer.place(),
                "found",
                later.key().stage());
    }
}

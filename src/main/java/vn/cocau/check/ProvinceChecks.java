package vn.cocau.check;

import java.util.List;
import vn.cocau.finding.Finding;

/** The rules about a whole province, in the order of their findings. A new rule is a class and a line here. */
public final class ProvinceChecks {

    static final List<ProvinceCheck> ALL = List.of(
            new PeriodGap(),
            new ZeroAfterPositive(),
            new StageBackwards(),
            new GrowthOutlier(),
            new OfficialTotal(),
            new MissingTerritory());

    private ProvinceChecks() {}

    public static List<Finding> check(Province province) {
        return ALL.stream().flatMap(rule -> rule.check(province).stream()).toList();
    }
}

package vn.cocau.table;

import java.util.ArrayList;
import java.util.List;
import vn.cocau.finding.Finding;
import vn.cocau.profile.Profile;

/**
 * What no sum of a table can show: a wrong unit, swapped or copied prices, two labels that changed places, an index called
 * growth, a mistyped year. What is found is withheld until somebody decides.
 */
final class Plausibility {

    private Plausibility() {}

    static List<Finding> examine(Classified classified, Profile profile) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(new Magnitudes(profile).examine(classified));
        findings.addAll(Deflators.examine(classified));
        findings.addAll(CopiedPrices.examine(classified));
        findings.addAll(new Excesses(profile).examine(classified));
        findings.addAll(Rates.examine(classified));
        findings.addAll(PeriodOrder.examine(classified));
        return findings;
    }
}

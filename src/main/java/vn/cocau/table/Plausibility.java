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

    static List<Finding> examine(Classified classified, Profile profile, SheetFormulas formulas) {
        Dependents dependents = new Dependents(classified, formulas, profile);
        SeriesBreaks breaks = new SeriesBreaks(profile.tolerances());
        List<Finding> findings = new ArrayList<>();
        findings.addAll(Uncalculated.examine(classified, formulas, dependents));
        findings.addAll(new Deflators(breaks, dependents, new Ancestry(profile)).examine(classified));
        findings.addAll(new Magnitudes(profile, breaks).examine(classified));
        findings.addAll(new EmptySectors(profile, dependents).examine(classified));
        findings.addAll(CopiedPrices.examine(classified));
        findings.addAll(new Excesses(profile).examine(classified));
        findings.addAll(Rates.examine(classified));
        findings.addAll(PeriodOrder.examine(classified));
        return findings;
    }
}

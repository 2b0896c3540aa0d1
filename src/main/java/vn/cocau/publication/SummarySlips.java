package vn.cocau.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.observation.Observation;

/** Cells whose printed value is withheld until somebody decides, with the value that would make their table agree. */
final class SummarySlips implements SummarySection {

    @Override
    public List<String> lines(Prose prose) {
        List<Finding> slips = OpenFindings.of(prose.release(), Set.of(FindingCode.SLIP_WITHHELD));
        if (slips.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(prose.text("summary.slips", Map.of("number", prose.count(slips.size()))));
        slips.forEach(slip -> lines.add("  - " + line(slip, prose)));
        return lines;
    }

    private static String line(Finding slip, Prose prose) {
        return prose.text(
                "summary.slip",
                Map.of(
                        "place", slip.place(),
                        "what", what(slip, prose),
                        "found", slip.arguments().getOrDefault("found", "–"),
                        "proposal", slip.arguments().getOrDefault("proposal", "–")));
    }

    /** Territory and period of what stands in the cell. */
    private static String what(Finding slip, Prose prose) {
        return prose.release().observations().stream()
                .filter(observation -> observation.place().equals(slip.place()))
                .map(Observation::key)
                .min(Comparator.naturalOrder())
                .map(key -> " (" + prose.names().territory(key.series().territory()) + ", " + key.period() + ")")
                .orElse("");
    }
}

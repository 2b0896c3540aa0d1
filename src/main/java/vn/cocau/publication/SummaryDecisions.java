package vn.cocau.publication;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Sentences;

/** The decisions that change a figure of the release, each with its author and reason. */
final class SummaryDecisions implements SummarySection {

    private static final Set<FindingCode> APPLIED =
            EnumSet.of(FindingCode.DECISION_APPLIED, FindingCode.CONFLICT_DECIDED);
    private static final int MOST_SHOWN = 10;

    @Override
    public List<String> lines(Prose prose) {
        List<Finding> applied = prose.release().findings().stream()
                .filter(finding -> APPLIED.contains(finding.code()))
                .sorted(FindingsCsv.ORDER)
                .toList();
        if (applied.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(prose.text("summary.decisions", Map.of("number", prose.count(applied.size()))));
        applied.stream()
                .limit(MOST_SHOWN)
                .map(finding -> "  - " + Sentences.of(finding, prose.language()))
                .forEach(lines::add);
        lines.addAll(SummaryTroubles.more(prose, applied.size() - MOST_SHOWN));
        return lines;
    }
}

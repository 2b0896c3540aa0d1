package vn.cocau.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Sentences;

/** The findings of some codes, each as its sentence, under a heading named after the first code. */
record SummaryTroubles(List<FindingCode> codes) implements SummarySection {

    private static final int MOST_SHOWN = 10;

    SummaryTroubles(FindingCode... codes) {
        this(List.of(codes));
    }

    @Override
    public List<String> lines(Prose prose) {
        List<Finding> findings = OpenFindings.of(prose.release(), codes);
        if (findings.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(heading(prose, findings.size())));
        findings.stream()
                .limit(MOST_SHOWN)
                .map(finding -> "  - " + Sentences.of(finding, prose.language()))
                .forEach(lines::add);
        lines.addAll(more(prose, findings.size() - MOST_SHOWN));
        return lines;
    }

    private String heading(Prose prose, int number) {
        return prose.text("summary.trouble." + codes.get(0), Map.of("number", prose.count(number)));
    }

    /** A line that says how many more stand in findings.csv; none where all are shown. */
    static List<String> more(Prose prose, int number) {
        return number <= 0
                ? List.of()
                : List.of("  " + prose.text("summary.more", Map.of("number", prose.count(number))));
    }
}

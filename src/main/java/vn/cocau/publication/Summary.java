package vn.cocau.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Language;

/** What a person reads first: the release on one or two screens. */
public final class Summary {

    private static final List<SummarySection> SECTIONS = List.of(
            new SummaryTroubles(FindingCode.CORRECTION_REFUSED, FindingCode.CORRECTION_SMALLER),
            new SummaryGrowth(),
            new SummaryStructure(),
            new SummaryDiscrepancy(),
            new SummaryCoverage(),
            new SummaryRevisions(),
            new SummarySlips(),
            new SummaryTroubles(FindingCode.PARTS_WITHHELD),
            new SummaryTroubles(FindingCode.FORMULA_LEAVES_OUT),
            new SummaryTroubles(List.copyOf(OpenFindings.IMPLAUSIBLE)),
            new SummaryTroubles(FindingCode.SLIP_PROPOSED),
            new SummaryTroubles(FindingCode.PARTS_DIFFER_FROM_TOTAL),
            new SummaryTroubles(FindingCode.SUBMISSIONS_CONFLICT),
            new SummaryDecisions(),
            new SummaryFiles(),
            new SummaryLedger());

    private Summary() {}

    /** The summary in one language, ended by a line feed. Outcome and exit code are added by whoever ran the job. */
    public static String text(Release release, Language language) {
        Prose prose = new Prose(release, language);
        List<String> lines = new ArrayList<>(title(prose));
        for (SummarySection section : SECTIONS) {
            List<String> paragraph = section.lines(prose);
            if (!paragraph.isEmpty()) {
                lines.add("");
                lines.addAll(paragraph);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> title(Prose prose) {
        String title =
                prose.text("summary.title", Map.of("province", prose.names().province(prose.language())));
        return List.of(title, "=".repeat(TextTable.width(title)));
    }
}

package vn.cocau.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many parts of the province have reported for the newest period, and which are missing. */
final class SummaryCoverage implements SummarySection {

    @Override
    public List<String> lines(Wording wording) {
        Coverage coverage = wording.release().coverage();
        if (coverage.period() == null || coverage.expected() == 0) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(wording.text(
                "summary.coverage",
                Map.of(
                        "period",
                        coverage.period(),
                        "reported",
                        wording.count(coverage.reported().size()),
                        "expected",
                        wording.count(coverage.expected()))));
        if (!coverage.missing().isEmpty()) {
            lines.add("  " + wording.text("summary.coverage.missing", Map.of("names", missing(wording))));
        }
        return lines;
    }

    private static String missing(Wording wording) {
        return wording.release().coverage().missing().stream()
                .map(wording.names()::territory)
                .collect(Collectors.joining(", "));
    }
}

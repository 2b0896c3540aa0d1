package vn.cocau.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cocau.cube.Coverage;

/** How many parts of the province have reported for the newest period, and which are missing. */
final class SummaryCoverage implements SummarySection {

    @Override
    public List<String> lines(Prose prose) {
        Coverage coverage = prose.release().coverage();
        if (coverage.period() == null || coverage.expected() == 0) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(prose.text(
                "summary.coverage",
                Map.of(
                        "period",
                        coverage.period(),
                        "reported",
                        prose.count(coverage.reported().size()),
                        "expected",
                        prose.count(coverage.expected()))));
        if (!coverage.missing().isEmpty()) {
            lines.add("  " + prose.text("summary.coverage.missing", Map.of("names", missing(prose))));
        }
        return lines;
    }

    private static String missing(Prose prose) {
        return prose.release().coverage().missing().stream()
                .map(prose.names()::territory)
                .collect(Collectors.joining(", "));
    }
}

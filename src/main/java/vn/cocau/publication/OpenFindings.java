package vn.cocau.publication;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;

/** The findings of a release that still wait for somebody: those about a cell that was decided on do not. */
final class OpenFindings {

    private OpenFindings() {}

    static List<Finding> of(Release release, Collection<FindingCode> codes) {
        Set<Place> decided = release.findings().stream()
                .filter(finding -> finding.code() == FindingCode.DECISION_APPLIED)
                .map(Finding::place)
                .collect(Collectors.toSet());
        return release.findings().stream()
                .filter(finding -> codes.contains(finding.code()) && !decided.contains(finding.place()))
                .sorted(FindingsCsv.ORDER)
                .toList();
    }
}

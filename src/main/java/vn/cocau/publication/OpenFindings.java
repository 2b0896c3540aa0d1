package vn.cocau.publication;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;

/** The findings of a release that still wait for somebody: those about a cell that was decided on do not. */
final class OpenFindings {

    /** Figures that stand in no contradiction to their table, and yet cannot be right: withheld. */
    static final Set<FindingCode> IMPLAUSIBLE = Collections.unmodifiableSet(EnumSet.of(
            FindingCode.UNIT_IMPLAUSIBLE,
            FindingCode.DEFLATOR_IMPLAUSIBLE,
            FindingCode.PRICES_BREAK_OFF,
            FindingCode.SECTOR_EMPTY,
            FindingCode.FORMULA_OVER_GAP,
            FindingCode.PRICES_IDENTICAL,
            FindingCode.PART_EXCEEDS_WHOLE,
            FindingCode.RATE_IMPLAUSIBLE,
            FindingCode.PERIOD_OUT_OF_ORDER));

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

package vn.cocau.publication;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;
import vn.cocau.finding.Sentences;
import vn.cocau.finding.Severity;

/**
 * Refusals of one kind and of one text, counted. A finding that speaks of several cells says so in its argument
 * {@code count}.
 *
 * @param example the first of them
 */
record RefusalCause(FindingCode code, String text, long cells, Finding example) {

    /** Errors that leave a cell read: told elsewhere in the summary. */
    private static final Set<FindingCode> NOT_REFUSALS = EnumSet.of(
            FindingCode.SLIP_WITHHELD,
            FindingCode.PARTS_WITHHELD,
            FindingCode.SHARES_DIFFER_FROM_100,
            FindingCode.FORMULA_LEAVES_OUT,
            FindingCode.CORRECTION_REFUSED,
            FindingCode.SUBMISSIONS_CONFLICT);

    private static final Comparator<RefusalCause> MOST_FREQUENT_FIRST = Comparator.comparingLong(RefusalCause::cells)
            .reversed()
            .thenComparing(RefusalCause::code)
            .thenComparing(RefusalCause::text);

    private record Kind(FindingCode code, String text) {}

    /** The most frequent cause first. */
    static List<RefusalCause> of(List<Finding> findings) {
        Map<Kind, List<Finding>> kinds = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR
                        && !NOT_REFUSALS.contains(finding.code())
                        && !OpenFindings.IMPLAUSIBLE.contains(finding.code()))
                .collect(Collectors.groupingBy(finding -> new Kind(finding.code(), finding.found())));
        return kinds.entrySet().stream()
                .map(kind -> of(kind.getKey(), kind.getValue()))
                .sorted(MOST_FREQUENT_FIRST)
                .toList();
    }

    private static RefusalCause of(Kind kind, List<Finding> findings) {
        Comparator<Finding> order = Comparator.comparing(Finding::place);
        return new RefusalCause(
                kind.code(),
                kind.text(),
                findings.stream().mapToLong(RefusalCause::cellsOf).sum(),
                findings.stream().min(order).orElseThrow());
    }

    private static long cellsOf(Finding finding) {
        return finding.arguments().get("count") instanceof Number number ? number.longValue() : 1;
    }

    String line(Prose prose) {
        Place place = example.place();
        return prose.text(
                "summary.refusal",
                Map.of(
                        "cells", prose.count(cells),
                        "expected", Sentences.text(code + ".expected", prose.language(), example.arguments()),
                        "found", Sentences.text(code + ".found", prose.language(), example.arguments()),
                        "place", place));
    }
}

package vn.cocau.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Severity;
import vn.cocau.identity.Line;
import vn.cocau.identity.LineKind;
import vn.cocau.identity.Slip;
import vn.cocau.observation.Observation;

/** Says a contradiction in a table: the one cell that explains it with the value proposed, or the line that fails. */
final class SlipFindings {

    private static final Set<LineKind> RECOMPUTED = EnumSet.of(LineKind.SHARE_OF_LEVELS, LineKind.CHANGE_OF_LEVELS);

    private SlipFindings() {}

    static List<Finding> of(Slip slip) {
        Observation suspect = slip.suspect();
        if (suspect == null) {
            return slip.failing().stream()
                    .map(line -> unexplained(line, slip.withheld()))
                    .toList();
        }
        boolean recomputed = slip.worst().whole().equals(suspect)
                && RECOMPUTED.contains(slip.worst().kind());
        return List.of(recomputed ? unexplained(slip.worst(), slip.withheld()) : named(slip, suspect));
    }

    private static Finding named(Slip slip, Observation suspect) {
        BigDecimal proposal = Objects.requireNonNull(slip.proposal());
        return Finding.of(
                slip.withheld() ? FindingCode.SLIP_WITHHELD : FindingCode.SLIP_PROPOSED,
                suspect.place(),
                "found",
                Objects.requireNonNull(suspect.amount()),
                "expected",
                proposal,
                "proposal",
                proposal,
                "total",
                slip.worst().whole().place(),
                "gap",
                gap(slip.worst()));
    }

    private static Finding unexplained(Line line, boolean withheld) {
        return switch (line.kind()) {
            case SHARES_TO_100 -> sharesOf(line, withheld);
            case SHARE_OF_LEVELS -> recomputed(FindingCode.SHARE_DIFFERS_FROM_LEVELS, line, withheld);
            case CHANGE_OF_LEVELS -> recomputed(FindingCode.GROWTH_DIFFERS_FROM_LEVELS, line, withheld);
            default -> partsOf(line, withheld);
        };
    }

    /** A share or a change against the levels it should follow from. */
    private static Finding recomputed(FindingCode code, Line line, boolean withheld) {
        BigDecimal expected = rounded(line, line.computed());
        Finding finding = Finding.of(
                code,
                line.whole().place(),
                "found",
                Objects.requireNonNull(line.whole().amount()),
                "expected",
                expected,
                "proposal",
                expected,
                "total",
                parts(line));
        return withheld ? finding.withSeverity(Severity.ERROR) : finding;
    }

    /** A total that exceeds its parts by what these notes name as unallocated. */
    static Finding unallocated(Line line, List<Note> notes) {
        return Finding.of(
                FindingCode.TOTAL_HOLDS_UNALLOCATED,
                line.whole().place(),
                "found",
                Objects.requireNonNull(line.whole().amount()),
                "expected",
                rounded(line, line.computed()),
                "gap",
                gap(line),
                "parts",
                parts(line),
                "notes",
                notes.stream().map(note -> String.valueOf(note.place().cell())).collect(Collectors.joining(", ")));
    }

    private static Finding partsOf(Line line, boolean withheld) {
        return Finding.of(
                withheld ? FindingCode.PARTS_WITHHELD : FindingCode.PARTS_DIFFER_FROM_TOTAL,
                line.whole().place(),
                "found",
                Objects.requireNonNull(line.whole().amount()),
                "expected",
                rounded(line, line.computed()),
                "gap",
                gap(line),
                "parts",
                parts(line));
    }

    private static Finding sharesOf(Line line, boolean withheld) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        Finding finding = Finding.of(
                FindingCode.SHARES_DIFFER_FROM_100,
                line.whole().place(),
                "found",
                rounded(line, hundred.subtract(line.residual())),
                "expected",
                hundred,
                "parts",
                line.whole().place().cell() + ", " + parts(line));
        return withheld ? finding.withSeverity(Severity.ERROR) : finding;
    }

    private static BigDecimal gap(Line line) {
        return rounded(line, line.residual().abs());
    }

    private static BigDecimal rounded(Line line, BigDecimal value) {
        int decimals = line.members().mapToInt(Observation::decimals).max().orElse(0);
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static String parts(Line line) {
        return line.parts().stream().map(part -> cell(part, line.whole())).collect(Collectors.joining(", "));
    }

    /** Where a figure stands, for a finding about another one: with its sheet, if that is not the same. */
    static String cell(Observation observation, Observation other) {
        String cell = String.valueOf(observation.place().cell());
        return Objects.equals(observation.place().sheet(), other.place().sheet())
                ? cell
                : observation.place().sheet() + "!" + cell;
    }
}

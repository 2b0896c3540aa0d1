package vn.cocau.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    private SlipFindings() {}

    static List<Finding> of(Slip slip) {
        Observation suspect = slip.suspect();
        if (suspect != null) {
            BigDecimal proposal = Objects.requireNonNull(slip.proposal());
            return List.of(Finding.of(
                    codeOf(slip),
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
                    gap(slip.worst())));
        }
        List<Finding> findings = new ArrayList<>();
        for (Line line : slip.failing()) {
            if (line.kind() == LineKind.SHARES_TO_100) {
                findings.add(sharesOf(line, slip.withheld()));
                continue;
            }
            findings.add(Finding.of(
                    slip.withheld() ? FindingCode.PARTS_WITHHELD : FindingCode.PARTS_DIFFER_FROM_TOTAL,
                    line.whole().place(),
                    "found",
                    Objects.requireNonNull(line.whole().amount()),
                    "expected",
                    rounded(line, line.computed()),
                    "gap",
                    gap(line),
                    "parts",
                    parts(line)));
        }
        return findings;
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

    private static FindingCode codeOf(Slip slip) {
        if (slip.worst().whole().equals(slip.suspect()) && slip.worst().kind() == LineKind.SHARE_OF_LEVELS) {
            return FindingCode.SHARE_DIFFERS_FROM_LEVELS;
        }
        if (slip.worst().whole().equals(slip.suspect()) && slip.worst().kind() == LineKind.CHANGE_OF_LEVELS) {
            return FindingCode.GROWTH_DIFFERS_FROM_LEVELS;
        }
        return slip.withheld() ? FindingCode.SLIP_WITHHELD : FindingCode.SLIP_PROPOSED;
    }

    private static BigDecimal gap(Line line) {
        return rounded(line, line.residual().abs());
    }

    private static BigDecimal rounded(Line line, BigDecimal value) {
        int decimals = line.members().mapToInt(Observation::decimals).max().orElse(0);
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static String parts(Line line) {
        return line.parts().stream()
                .map(part -> String.valueOf(part.place().cell()))
                .collect(Collectors.joining(", "));
    }
}

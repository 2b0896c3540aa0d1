package vn.cocau.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.identity.Line;
import vn.cocau.identity.LineKind;
import vn.cocau.observation.Observation;
import vn.cocau.profile.Tolerances;

/**
 * Totals whose own formula leaves a part out: a row was added below the range it sums. The cell to blame is then known, and
 * so is everything computed from it; no smallest set of cells need be looked for.
 */
final class FormulaGaps {

    /** @param expected what the formula would give with all parts */
    private record Gap(Observation whole, List<Observation> leftOut, BigDecimal expected) {}

    private final SheetFormulas formulas;
    private final Tolerances tolerances;
    private final Map<Observation, Gap> gaps = new LinkedHashMap<>();

    FormulaGaps(List<Line> lines, SheetFormulas formulas, Tolerances tolerances) {
        this.formulas = formulas;
        this.tolerances = tolerances;
        lines.stream()
                .filter(line -> line.kind() == LineKind.ACTIVITY_SUM || line.kind() == LineKind.TERRITORY_SUM)
                .filter(line -> !line.holds())
                .forEach(this::examine);
        Set<Observation> all = new LinkedHashSet<>(gaps.keySet());
        gaps.keySet().removeIf(whole -> all.stream().anyMatch(other -> follows(whole, other)));
    }

    private void examine(Line line) {
        Set<String> reached = formulas.sumOf(line.whole().place());
        Map<Boolean, List<Observation>> parts = line.parts().stream()
                .collect(Collectors.partitioningBy(
                        part -> reached.contains(part.place().cell())));
        List<Observation> leftOut = Objects.requireNonNull(parts.get(false));
        List<Observation> summed = Objects.requireNonNull(parts.get(true));
        if (!summed.isEmpty()
                && !leftOut.isEmpty()
                && new Line(line.kind(), line.evidence(), line.whole(), summed, line.tolerance()).holds()) {
            gaps.putIfAbsent(line.whole(), new Gap(line.whole(), leftOut, line.computed()));
        }
    }

    List<Finding> findings() {
        return gaps.values().stream().map(FormulaGaps::finding).toList();
    }

    /** Whether a line fails because of one of these totals. */
    boolean explain(Line line) {
        return line.members().anyMatch(this::isSpoilt);
    }

    /** Whether the figure is such a total, or computed from one. */
    boolean isSpoilt(Observation observation) {
        return gaps.keySet().stream()
                .anyMatch(whole -> whole.place().equals(observation.place()) || follows(observation, whole));
    }

    /** What becomes of a spoilt figure: withheld where the gap exceeds the tolerance. */
    ObservationStatus status(Observation observation) {
        boolean large = gaps.values().stream()
                .filter(gap -> gap.whole().place().equals(observation.place()) || follows(observation, gap.whole()))
                .anyMatch(this::exceeds);
        return large ? ObservationStatus.WITHHELD : ObservationStatus.INCONSISTENT;
    }

    private boolean exceeds(Gap gap) {
        BigDecimal missing = gap.expected().subtract(amount(gap.whole())).abs();
        return missing.multiply(BigDecimal.valueOf(100))
                        .divide(gap.expected().abs().max(BigDecimal.ONE), MathContext.DECIMAL64)
                        .compareTo(tolerances.slipWithheld())
                > 0;
    }

    /** Whether the first is computed from the second. */
    private boolean follows(Observation observation, Observation from) {
        return Objects.equals(observation.place().sheet(), from.place().sheet())
                && !observation.place().equals(from.place())
                && formulas.reached(observation.place()).contains(from.place().cell());
    }

    private static BigDecimal amount(Observation observation) {
        return Objects.requireNonNull(observation.amount());
    }

    private static Finding finding(Gap gap) {
        List<String> cells = new ArrayList<>();
        gap.leftOut().forEach(part -> cells.add(String.valueOf(part.place().cell())));
        return Finding.of(
                FindingCode.FORMULA_LEAVES_OUT,
                gap.whole().place(),
                "found",
                amount(gap.whole()),
                "expected",
                gap.expected(),
                "proposal",
                gap.expected(),
                "parts",
                String.join(", ", cells));
    }
}

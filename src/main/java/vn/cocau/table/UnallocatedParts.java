package vn.cocau.table;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cocau.finding.Finding;
import vn.cocau.identity.EvidenceClass;
import vn.cocau.identity.Line;
import vn.cocau.identity.LineKind;
import vn.cocau.observation.Observation;

/**
 * Totals that hold an amount not allocated to any part, as the table's own notes say; and totals of such totals, which
 * exceed their parts by the same amounts. Neither is a slip.
 */
final class UnallocatedParts {

    private static final Set<LineKind> SUMS = EnumSet.of(LineKind.ACTIVITY_SUM, LineKind.TERRITORY_SUM);

    private final List<Line> sums;
    private final List<Line> failing;
    private final Map<Line, List<Note>> explained = new LinkedHashMap<>();

    UnallocatedParts(List<Line> lines, TableNotes notes) {
        sums = lines.stream().filter(line -> SUMS.contains(line.kind())).toList();
        failing = sums.stream()
                .filter(line -> line.evidence() == EvidenceClass.EXACT
                        && !line.holds()
                        && line.residual().signum() < 0)
                .toList();
        failing.forEach(line -> notes.naming(line).ifPresent(note -> explained.put(line, List.of(note))));
        while (!explained.isEmpty() && explainTotals()) {
            // A total of totals may itself be part of one.
        }
    }

    boolean explain(Line line) {
        return explained.containsKey(line);
    }

    List<Finding> findings() {
        return failing.stream()
                .filter(explained::containsKey)
                .map(line -> SlipFindings.unallocated(line, explained.getOrDefault(line, List.of())))
                .toList();
    }

    private boolean explainTotals() {
        Map<Line, List<Note>> found = new LinkedHashMap<>();
        failing.stream()
                .filter(line -> !explained.containsKey(line))
                .forEach(line -> sums.stream()
                        .filter(other -> isSumOfTotals(line, other))
                        .flatMap(other -> carriedOver(line, other).stream())
                        .findFirst()
                        .ifPresent(notes -> found.put(line, notes)));
        explained.putAll(found);
        return !found.isEmpty();
    }

    /** Whether the other line makes the same total of other totals, and holds. */
    private static boolean isSumOfTotals(Line line, Line other) {
        return other.kind() != line.kind() && other.whole().equals(line.whole()) && other.holds();
    }

    /** The notes of the totals that a total is made of, where what they name is what it exceeds its own parts by. */
    private Optional<List<Note>> carriedOver(Line line, Line totals) {
        Set<Note> notes = new LinkedHashSet<>();
        BigDecimal amount = BigDecimal.ZERO;
        for (Observation part : totals.parts()) {
            for (Line of : failing) {
                if (of.kind() == line.kind() && of.whole().equals(part)) {
                    notes.addAll(explained.getOrDefault(of, List.of()));
                    amount = amount.add(explained.containsKey(of) ? inUnitOf(line, of) : BigDecimal.ZERO);
                }
            }
        }
        return !notes.isEmpty() && TableNotes.fills(amount, line) ? Optional.of(List.copyOf(notes)) : Optional.empty();
    }

    private static BigDecimal inUnitOf(Line line, Line of) {
        return of.residual()
                .negate()
                .scaleByPowerOfTen(
                        of.whole().unit().multiplier() - line.whole().unit().multiplier());
    }
}

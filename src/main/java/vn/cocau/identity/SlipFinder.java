package vn.cocau.identity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;
import vn.cocau.profile.Tolerances;

/**
 * Explains failing lines by the smallest set of cells: one cell that, replaced by one value, makes every failing line it
 * stands in hold and breaks none that holds. Where several could be the one, the one whose growth is out of line among
 * its siblings as printed, and in line as proposed.
 */
public final class SlipFinder {

    private final Tolerances tolerances;

    public SlipFinder(Tolerances tolerances) {
        this.tolerances = tolerances;
    }

    public List<Slip> find(List<Line> lines, Collection<Observation> observations) {
        List<Line> exact = lines.stream()
                .filter(line -> line.evidence() == EvidenceClass.EXACT)
                .toList();
        List<Line> failing = exact.stream().filter(line -> !line.holds()).toList();
        if (failing.isEmpty()) {
            return List.of();
        }
        GrowthOutliers outliers = new GrowthOutliers(tolerances, new Observed(observations));
        Map<ObservationKey, List<Line>> byMember = byMember(exact);
        return Components.of(failing).stream()
                .map(component -> explain(component, byMember, outliers))
                .toList();
    }

    /** The lines each cell stands in: a table may have tens of thousands of both. */
    private static Map<ObservationKey, List<Line>> byMember(List<Line> lines) {
        Map<ObservationKey, List<Line>> byMember = new HashMap<>();
        for (Line line : lines) {
            line.members()
                    .forEach(member -> byMember.computeIfAbsent(member.key(), key -> new ArrayList<>())
                            .add(line));
        }
        return byMember;
    }

    private Slip explain(List<Line> failing, Map<ObservationKey, List<Line>> byMember, GrowthOutliers outliers) {
        Map<Observation, BigDecimal> candidates = candidates(failing, byMember);
        Observation suspect = null;
        if (candidates.size() == 1) {
            suspect = candidates.keySet().iterator().next();
        } else if (failing.size() == 1) {
            suspect = outliers.only(failing.get(0), candidates).orElse(null);
        }
        return new Slip(failing, suspect, suspect == null ? null : candidates.get(suspect), exceeds(failing));
    }

    /** The cells any one of which could explain all failing lines, with the value it would have to have. */
    private static Map<Observation, BigDecimal> candidates(
            List<Line> failing, Map<ObservationKey, List<Line>> byMember) {
        Map<Observation, BigDecimal> candidates = new HashMap<>();
        failing.get(0)
                .members()
                .filter(member -> failing.stream().allMatch(line -> line.contains(member)))
                .forEach(member -> proposals(failing, member).stream()
                        .filter(value -> consistent(byMember.getOrDefault(member.key(), List.of()), member, value))
                        .findFirst()
                        .ifPresent(value -> candidates.put(member, value)));
        return candidates;
    }

    private static List<BigDecimal> proposals(List<Line> failing, Observation member) {
        List<BigDecimal> proposals = new ArrayList<>();
        for (Line line : failing) {
            line.kind()
                    .solve(line, member)
                    .map(value -> value.setScale(member.decimals(), RoundingMode.HALF_UP))
                    .ifPresent(proposals::add);
        }
        return proposals;
    }

    private static boolean consistent(List<Line> lines, Observation member, BigDecimal value) {
        boolean signKept = value.signum() == Amounts.of(member).signum();
        return signKept && lines.stream().allMatch(line -> line.holdsWith(Map.of(member, value)));
    }

    private boolean exceeds(List<Line> failing) {
        return failing.stream().anyMatch(line -> percent(line).compareTo(tolerances.slipWithheld()) > 0);
    }

    private static BigDecimal percent(Line line) {
        BigDecimal total = line.kind().total(line).abs();
        return total.signum() == 0
                ? BigDecimal.valueOf(Long.MAX_VALUE)
                : line.residual().abs().multiply(BigDecimal.valueOf(100)).divide(total, MathContext.DECIMAL64);
    }
}

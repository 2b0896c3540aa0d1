package vn.cocau.identity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.cocau.observation.Observation;

/**
 * One testable instance of an identity: the whole as printed, the parts it should follow from, and how far the two may
 * differ by the rounding of what is printed.
 *
 * @param tolerance the largest difference that rounding explains, in the whole's unit
 */
public record Line(
        LineKind kind, EvidenceClass evidence, Observation whole, List<Observation> parts, BigDecimal tolerance) {

    public Line {
        parts = List.copyOf(parts);
    }

    /** What the parts give for the whole, in the whole's unit. */
    public BigDecimal computed() {
        return kind.computed(this, Map.of());
    }

    /** What the parts give less what is printed for the whole. */
    public BigDecimal residual() {
        return computed().subtract(Amounts.of(whole));
    }

    public boolean holds() {
        return holdsWith(Map.of());
    }

    /** Whether it would hold if these observations had other amounts. */
    boolean holdsWith(Map<Observation, BigDecimal> replaced) {
        BigDecimal printed = replaced.getOrDefault(whole, Amounts.of(whole));
        return kind.computed(this, replaced).subtract(printed).abs().compareTo(tolerance) <= 0;
    }

    public Stream<Observation> members() {
        return Stream.concat(Stream.of(whole), parts.stream());
    }

    boolean contains(Observation observation) {
        return members().anyMatch(observation::equals);
    }
}

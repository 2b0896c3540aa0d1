package vn.cocau.identity;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import vn.cocau.concept.Unit;
import vn.cocau.observation.Agreement;
import vn.cocau.observation.Observation;

/** Amounts of observations on one scale, and the rounding they carry. */
final class Amounts {

    private Amounts() {}

    static BigDecimal of(Observation observation) {
        return Objects.requireNonNull(observation.amount());
    }

    /** The amount in another multiple of the same unit. */
    static BigDecimal in(Unit unit, Observation observation) {
        return of(observation).scaleByPowerOfTen(observation.unit().multiplier() - unit.multiplier());
    }

    /** Half a unit in the last printed place, on the scale of {@code unit}. */
    static BigDecimal halfPlace(Unit unit, Observation observation) {
        return Agreement.halfPlace(observation).scaleByPowerOfTen(-unit.multiplier());
    }

    /** The rounding that the parts and the whole of a sum can carry together. */
    static BigDecimal sumTolerance(Observation whole, Collection<Observation> parts) {
        return parts.stream()
                .map(part -> halfPlace(whole.unit(), part))
                .reduce(halfPlace(whole.unit(), whole), BigDecimal::add);
    }
}

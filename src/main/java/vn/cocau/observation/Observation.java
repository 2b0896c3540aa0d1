package vn.cocau.observation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.Unit;
import vn.cocau.finding.Place;

/**
 * One number of a workbook with its meaning: the key, the amount in the unit it was printed in, and the cell it stands
 * in. An observation without an amount has a status that says why.
 *
 * @param decimals decimals really printed, the precision its identities are judged at
 * @param raw what stands in the cell, as text
 * @param labels for each dimension the cell (or context) that says it
 */
public record Observation(
        ObservationKey key,
        @Nullable BigDecimal amount,
        Unit unit,
        int decimals,
        ObservationStatus status,
        Trust trust,
        Place place,
        String raw,
        Set<Evidence> evidence,
        Map<Dimension, String> labels) {

    public Observation {
        EnumSet<Evidence> evidenceCopy = EnumSet.noneOf(Evidence.class);
        evidenceCopy.addAll(evidence);
        evidence = Collections.unmodifiableSet(evidenceCopy);
        EnumMap<Dimension, String> labelCopy = new EnumMap<>(Dimension.class);
        labelCopy.putAll(labels);
        labels = Collections.unmodifiableMap(labelCopy);
    }

    /** The amount in another unit; null where there is none, or the units are of different kinds. */
    public @Nullable BigDecimal amountIn(Unit other) {
        return amount == null || !unit.sameKindAs(other)
                ? null
                : amount.scaleByPowerOfTen(unit.multiplier() - other.multiplier());
    }

    public Observation withStatus(ObservationStatus other) {
        return new Observation(key, amount, unit, decimals, other, trust, place, raw, evidence, labels);
    }

    public Observation withDecimals(int other) {
        return new Observation(key, amount, unit, other, status, trust, place, raw, evidence, labels);
    }

    public Observation withEvidence(Set<Evidence> other) {
        return new Observation(key, amount, unit, decimals, status, trust, place, raw, other, labels);
    }

    public Observation withTrust(Trust other) {
        return new Observation(key, amount, unit, decimals, status, other, place, raw, evidence, labels);
    }

    public Observation withAmount(@Nullable BigDecimal other, ObservationStatus otherStatus) {
        return new Observation(key, other, unit, decimals, otherStatus, trust, place, raw, evidence, labels);
    }
}

package vn.cocau.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.Transformation;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;
import vn.cocau.observation.SeriesKey;
import vn.cocau.profile.Profile;

/**
 * A sector that is zero in one period, and in another too large a part of the total to vanish, was not filled in. It is
 * withheld, and so is the total, which is too small by it.
 */
final class EmptySectors {

    private final Profile profile;
    private final Dependents dependents;

    EmptySectors(Profile profile, Dependents dependents) {
        this.profile = profile;
        this.dependents = dependents;
    }

    List<Finding> examine(Classified classified) {
        Map<SeriesKey, List<Observation>> series = new LinkedHashMap<>();
        classified.observations().stream()
                .filter(this::isSectorLevel)
                .forEach(each -> series.computeIfAbsent(each.key().series(), key -> new ArrayList<>())
                        .add(each));
        Map<ObservationKey, Observation> totals = new HashMap<>();
        classified.observations().stream()
                .filter(each -> each.key().series().activity().isTotal())
                .forEach(each -> totals.putIfAbsent(each.key(), each));
        List<Observation> empty = new ArrayList<>();
        for (List<Observation> each : series.values()) {
            if (each.stream().anyMatch(one -> isLarge(one, totals.get(totalOf(one))))) {
                each.stream().filter(EmptySectors::isEmpty).forEach(empty::add);
            }
        }
        List<Finding> findings = dependents.roots(empty).stream()
                .map(one -> Finding.of(FindingCode.SECTOR_EMPTY, one.place(), "found", one.raw()))
                .toList();
        dependents.withhold(empty);
        return findings;
    }

    private boolean isSectorLevel(Observation observation) {
        return observation.amount() != null
                && observation.key().series().transformation() == Transformation.LEVEL
                && profile.classification()
                        .sectors()
                        .contains(observation.key().series().activity());
    }

    private static ObservationKey totalOf(Observation observation) {
        SeriesKey series = observation.key().series();
        return observation.key().of(series.of(series.measure(), ActivityCode.TOTAL));
    }

    /** Whether it is a larger part of its total than what a slip may be. */
    private boolean isLarge(Observation sector, @Nullable Observation total) {
        if (total == null || total.amount() == null || !total.unit().equals(sector.unit())) {
            return false;
        }
        BigDecimal percent = Objects.requireNonNull(sector.amount()).multiply(BigDecimal.valueOf(100));
        return percent.compareTo(total.amount().multiply(profile.tolerances().slipWithheld())) > 0;
    }

    private static boolean isEmpty(Observation observation) {
        boolean doubted = observation.status() == ObservationStatus.WITHHELD
                || observation.status() == ObservationStatus.STRUCTURAL_ZERO;
        return sign(observation) == 0 && !doubted;
    }

    private static int sign(Observation observation) {
        return Objects.requireNonNull(observation.amount()).signum();
    }
}

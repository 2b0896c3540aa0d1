package vn.cocau.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.Transformation;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.observation.Observation;
import vn.cocau.observation.SeriesKey;
import vn.cocau.profile.Profile;

/**
 * A whole sector of an economy that is zero in one period and not in another was not filled in. It is withheld, and so is
 * the total, which is too small by it.
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
        List<Observation> empty = new ArrayList<>();
        for (List<Observation> each : series.values()) {
            if (each.stream().anyMatch(one -> sign(one) > 0)) {
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

    private static boolean isEmpty(Observation observation) {
        boolean doubted = observation.status() == ObservationStatus.WITHHELD
                || observation.status() == ObservationStatus.STRUCTURAL_ZERO;
        return sign(observation) == 0 && !doubted;
    }

    private static int sign(Observation observation) {
        return Objects.requireNonNull(observation.amount()).signum();
    }
}

package vn.cocau.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.cocau.finding.Place;
import vn.cocau.identity.EvidenceClass;
import vn.cocau.identity.Identities;
import vn.cocau.identity.Line;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;

/** Tells whether a reading as a whole cannot be right: its keys collide, or its accounts do not add up. */
final class Contradictions {

    private static final int FEWEST_LINES = 3;

    private final Identities identities;

    Contradictions(Identities identities) {
        this.identities = identities;
    }

    boolean kill(Reading reading) {
        List<Observation> observations = reading.observations();
        return collide(observations) || fail(observations);
    }

    /** Whether at least one exact line holds in it. */
    boolean confirm(Reading reading) {
        return identities.lines(reading.observations()).stream()
                .anyMatch(line -> line.evidence() != EvidenceClass.STATISTICAL && line.holds());
    }

    /** More than half of the cells share a key with a cell of another value. */
    private static boolean collide(List<Observation> observations) {
        Map<ObservationKey, List<Observation>> byKey = new HashMap<>();
        observations.forEach(each ->
                byKey.computeIfAbsent(each.key(), key -> new ArrayList<>()).add(each));
        long colliding = byKey.values().stream()
                .filter(same -> same.stream()
                                .map(each -> Objects.toString(each.amount()))
                                .distinct()
                                .count()
                        > 1)
                .mapToLong(List::size)
                .sum();
        return colliding * 2 > observations.size();
    }

    /**
     * At least half of the testable exact lines fail, all kinds pooled. A whole that is divided in several ways counts once:
     * one slip in it breaks all of them.
     */
    private boolean fail(List<Observation> observations) {
        List<Line> exact = identities.lines(observations).stream()
                .filter(line -> line.evidence() == EvidenceClass.EXACT)
                .toList();
        Map<Place, List<Line>> byWhole = exact.stream()
                .collect(Collectors.groupingBy(line -> line.whole().place(), LinkedHashMap::new, Collectors.toList()));
        double failing = byWhole.values().stream()
                .mapToDouble(
                        lines -> lines.stream().filter(line -> !line.holds()).count() / (double) lines.size())
                .sum();
        return exact.size() >= FEWEST_LINES && failing * 2 >= byWhole.size();
    }
}

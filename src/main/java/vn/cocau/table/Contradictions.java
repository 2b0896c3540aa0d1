package vn.cocau.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
     * At least half of the testable exact lines fail, all kinds pooled, and so do half of the wholes: one that is divided in
     * several ways has several lines, and one slip in it breaks them all.
     */
    private boolean fail(List<Observation> observations) {
        List<Line> exact = identities.lines(observations).stream()
                .filter(line -> line.evidence() == EvidenceClass.EXACT)
                .toList();
        List<Line> failing = exact.stream().filter(line -> !line.holds()).toList();
        return exact.size() >= FEWEST_LINES
                && failing.size() * 2 >= exact.size()
                && wholes(failing) * 2 >= wholes(exact);
    }

    private static long wholes(List<Line> lines) {
        return lines.stream().map(line -> line.whole().place()).distinct().count();
    }
}

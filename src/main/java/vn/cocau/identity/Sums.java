package vn.cocau.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;

/** The sum line, common to all identities in which parts add up to a whole. */
final class Sums {

    private Sums() {}

    /** The line, if every part is there in the whole's unit. */
    static Optional<Line> line(
            LineKind kind, EvidenceClass evidence, Observation whole, Optional<List<Observation>> parts) {
        return parts.map(present -> new Line(kind, evidence, whole, present, Amounts.sumTolerance(whole, present)));
    }

    /** The observations of these keys, or nothing where one is missing or in another currency. */
    static Optional<List<Observation>> all(List<ObservationKey> keys, Observed observations, Observation whole) {
        List<Observation> found = new ArrayList<>();
        for (ObservationKey key : keys) {
            Observation part = observations.get(key);
            if (part == null || !part.unit().sameKindAs(whole.unit())) {
                return Optional.empty();
            }
            found.add(part);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }
}

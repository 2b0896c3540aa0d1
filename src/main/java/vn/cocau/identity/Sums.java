package vn.cocau.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;
import vn.cocau.profile.Partition;
import vn.cocau.profile.Profile;

/** The sum line, common to all identities in which parts add up to a whole. */
final class Sums {

    private Sums() {}

    /** The line, if every part is there in the whole's unit. */
    static Optional<Line> line(
            LineKind kind, EvidenceClass evidence, Observation whole, Optional<List<Observation>> parts) {
        return parts.map(present -> new Line(kind, evidence, whole, present, Amounts.sumTolerance(whole, present)));
    }

    /** Whether nothing is told, beside this key, that a wider partition has besides these parts. */
    static boolean exhaust(Partition partition, Profile profile, ObservationKey key, Observed observations) {
        return profile.classification().exhausts(partition, item -> observations.tells(Keys.of(key, item)));
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

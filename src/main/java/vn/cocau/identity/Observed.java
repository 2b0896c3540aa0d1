package vn.cocau.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.PriceBasis;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;

/** The observations that have an amount, by key; where two share a key, the first. */
final class Observed {

    private final Map<ObservationKey, Observation> byKey = new HashMap<>();
    private final Set<ObservationKey> told = new HashSet<>();
    private final Set<PriceBasis> constantBases = new LinkedHashSet<>();

    Observed(Collection<Observation> observations) {
        for (Observation observation : observations) {
            told.add(observation.key());
            PriceBasis basis = observation.key().series().priceBasis();
            if (observation.amount() != null
                    && byKey.putIfAbsent(observation.key(), observation) == null
                    && basis.type() == PriceBasis.Type.CONSTANT) {
                constantBases.add(basis);
            }
        }
    }

    @Nullable
    Observation get(ObservationKey key) {
        return byKey.get(key);
    }

    /** Whether there is anything of this key, with an amount or without. */
    boolean tells(ObservationKey key) {
        return told.contains(key);
    }

    /** The constant prices met, each with its base year. */
    Set<PriceBasis> constantBases() {
        return constantBases;
    }
}

package vn.cocau.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.Stage;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.observation.Observation;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Territory;

/** What a rule about the whole province sees: the current observations and what the province is made of. */
public record Province(List<Reported> reported, Profile profile) {

    public Province {
        reported = List.copyOf(reported);
    }

    /** The parts that are expected to report, at the date whose territories are published. */
    List<Territory> districts() {
        LocalDate geography = profile.geography();
        return profile.territories().children(root(), geography);
    }

    Set<TerritoryCode> districtCodes() {
        return districts().stream().map(Territory::code).collect(Collectors.toUnmodifiableSet());
    }

    TerritoryCode root() {
        return profile.territories().root();
    }

    /** What was achieved, not planned. */
    Stream<Observation> actual() {
        return reported.stream()
                .map(Reported::observation)
                .filter(observation -> observation.key().stage() != Stage.PLAN);
    }

    /** What was achieved and can be computed with. */
    Stream<Observation> usable() {
        return actual().filter(observation -> observation.amount() != null
                && observation.status() != ObservationStatus.CONFLICTING
                && observation.status() != ObservationStatus.WITHHELD);
    }
}

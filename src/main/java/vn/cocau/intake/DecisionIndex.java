package vn.cocau.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cocau.observation.KeyNotation;
import vn.cocau.observation.ObservationKey;

/** All decisions ever made, by what they are about: a key in its notation, or a cell. */
final class DecisionIndex {

    private final Map<String, List<Decision>> bySubject;

    DecisionIndex(List<Decision> all) {
        bySubject = all.stream()
                .sorted(Comparator.comparingLong(Decision::id))
                .collect(Collectors.groupingBy(Decision::subject));
    }

    /** What holds for a key: decisions on the key itself and on any cell that now speaks of it. */
    Ruling on(ObservationKey key, List<Claim> claims) {
        if (bySubject.isEmpty()) {
            return Ruling.NONE;
        }
        Stream<String> cells = claims.stream().map(claim -> claim.place().toString());
        return Ruling.of(Stream.concat(Stream.of(KeyNotation.format(key)), cells)
                .distinct()
                .flatMap(subject -> bySubject.getOrDefault(subject, List.of()).stream())
                .sorted(Comparator.comparingLong(Decision::id))
                .toList());
    }

    /** Those still in force that changed nothing, as when the file they name has left. */
    List<Decision> withoutEffect(Set<Long> applied) {
        return bySubject.values().stream()
                .map(rows -> rows.get(rows.size() - 1))
                .filter(last -> last.action() != Decision.Action.WITHDRAW && !applied.contains(last.id()))
                .sorted(Comparator.comparingLong(Decision::id))
                .toList();
    }
}

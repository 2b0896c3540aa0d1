package vn.cocau.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.CellAddress;
import vn.cocau.identity.EvidenceClass;
import vn.cocau.identity.Identities;
import vn.cocau.identity.Line;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;

/**
 * Where the two languages of a label name different things: one of them goes, if it calls two different columns by one name
 * and the accounts confirm the other.
 */
final class Languages {

    private static final int FEWEST_LINES = 3;

    private final Identities identities;

    Languages(Identities identities) {
        this.identities = identities;
    }

    List<Reading> settle(List<Reading> readings) {
        return readings.stream()
                .filter(reading -> readings.stream().noneMatch(other -> refutes(other, reading)))
                .toList();
    }

    private boolean refutes(Reading one, Reading other) {
        if (one.layout().language().equals(other.layout().language())) {
            return false;
        }
        Set<CellAddress> disputed = disputed(one, other);
        return !disputed.isEmpty()
                && collisions(other, disputed) * 2 > disputed.size()
                && collisions(one, disputed) == 0
                && confirms(one, disputed);
    }

    /** The cells that both read, each under a key of its own. */
    private static Set<CellAddress> disputed(Reading one, Reading other) {
        Set<CellAddress> disputed = new HashSet<>();
        one.cells().keySet().forEach(cell -> {
            Observation mine = observation(one, cell);
            Observation theirs = observation(other, cell);
            if (mine != null && theirs != null && !mine.key().equals(theirs.key())) {
                disputed.add(cell);
            }
        });
        return disputed;
    }

    private static @Nullable Observation observation(Reading reading, CellAddress cell) {
        return reading.cells().get(cell) instanceof Resolution.Read read ? read.observation() : null;
    }

    /** How many of these cells share a key with a cell of another value. */
    private static long collisions(Reading reading, Set<CellAddress> cells) {
        Map<ObservationKey, List<Observation>> byKey = new HashMap<>();
        reading.observations()
                .forEach(each -> byKey.computeIfAbsent(each.key(), key -> new ArrayList<>())
                        .add(each));
        return cells.stream()
                .map(cell -> observation(reading, cell))
                .filter(Objects::nonNull)
                .filter(each ->
                        byKey.getOrDefault(each.key(), List.of()).stream().anyMatch(same -> !sameAmount(same, each)))
                .count();
    }

    private static boolean sameAmount(Observation one, Observation other) {
        BigDecimal mine = one.amount();
        BigDecimal theirs = other.amount();
        return mine == null ? theirs == null : theirs != null && mine.compareTo(theirs) == 0;
    }

    /** Whether most of the exact lines through these cells hold, and enough of them to tell. */
    private boolean confirms(Reading reading, Set<CellAddress> cells) {
        Set<String> places = new HashSet<>();
        cells.forEach(cell -> places.add(cell.toString()));
        List<Line> lines = identities.lines(reading.observations()).stream()
                .filter(line -> line.evidence() == EvidenceClass.EXACT)
                .filter(line -> line.members()
                        .anyMatch(member -> places.contains(member.place().cell())))
                .toList();
        long holding = lines.stream().filter(Line::holds).count();
        return holding >= FEWEST_LINES && holding * 2 > lines.size();
    }
}

package vn.cocau.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.cocau.observation.Superseded;

/** Reports of one key that follow each other: the last counts, and each is set beside the one after it. */
final class Succession {

    private final List<Superseded> superseded = new ArrayList<>();
    private final List<Claim> lost = new ArrayList<>();

    /** The claims of the last group in the given order. */
    List<Claim> last(List<Claim> claims, Comparator<Claim> order, Superseded.By by) {
        Map<Claim, List<Claim>> groups = claims.stream()
                .collect(Collectors.groupingBy(claim -> claim, () -> new TreeMap<>(order), Collectors.toList()));
        List<Claim> earlier = List.of();
        for (List<Claim> later : groups.values()) {
            link(earlier, later, by);
            earlier = later;
        }
        return earlier;
    }

    private void link(List<Claim> earlier, List<Claim> later, Superseded.By by) {
        lost.addAll(earlier);
        if (!earlier.isEmpty() && Claim.agree(later)) {
            Claim successor = Claim.best(later);
            earlier.forEach(claim -> superseded.add(new Superseded(claim.observation(), successor.observation(), by)));
        }
    }

    List<Superseded> superseded() {
        return superseded;
    }

    List<Claim> lost() {
        return lost;
    }
}

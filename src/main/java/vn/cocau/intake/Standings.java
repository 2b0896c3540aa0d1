package vn.cocau.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which content of each report counts: what stands in the input folder, else what left it last. */
final class Standings {

    private final PathHistory history;
    private final Map<Slot, Long> newest = new HashMap<>();

    private Standings(PathHistory history) {
        this.history = history;
    }

    static List<Standing> of(List<StoredSubmission> all, PathHistory history) {
        Standings standings = new Standings(history);
        List<StoredSubmission> accepted =
                all.stream().filter(StoredSubmission::accepted).toList();
        accepted.forEach(
                stored -> standings.newest.merge(Slot.of(stored.submission()), history.end(stored), Math::max));
        return accepted.stream().map(standings::of).toList();
    }

    private Standing of(StoredSubmission stored) {
        Slot own = Slot.of(stored.submission());
        long end = history.end(stored);
        Optional<Slot> taken = takenBy(stored, own);
        boolean last = Long.valueOf(end).equals(newest.get(own));
        return new Standing(stored, taken.orElse(own), end, last && taken.isEmpty());
    }

    /**
     * The slot of the content that took this one's path, where it corrects it although its form or period differs: deleting
     * the only row of a measure changes the form, deleting the last column makes the period an earlier one. A later period on
     * the same path is an edition, another sender's file is no correction.
     */
    private Optional<Slot> takenBy(StoredSubmission stored, Slot own) {
        return history.successor(stored)
                .map(next -> Slot.of(next.submission()))
                .filter(next -> !next.equals(own)
                        && next.series().sender().equals(own.series().sender())
                        && Slot.BY_PERIOD.compare(next, own) <= 0);
    }
}

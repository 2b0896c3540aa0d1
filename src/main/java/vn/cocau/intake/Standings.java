package vn.cocau.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which content of each report counts: what stands in the input folder, else what left it last. */
final class Standings {

    private final PathHistory history;
    private final Map<ReportSlot, Long> newest = new HashMap<>();

    private Standings(PathHistory history) {
        this.history = history;
    }

    static List<Standing> of(List<StoredSubmission> all, PathHistory history) {
        Standings standings = new Standings(history);
        List<StoredSubmission> accepted =
                all.stream().filter(StoredSubmission::accepted).toList();
        accepted.forEach(
                stored -> standings.newest.merge(ReportSlot.of(stored.submission()), history.end(stored), Math::max));
        return accepted.stream().map(standings::of).toList();
    }

    private Standing of(StoredSubmission stored) {
        ReportSlot own = ReportSlot.of(stored.submission());
        long end = history.end(stored);
        Optional<ReportSlot> taken = takenBy(stored, own);
        boolean last = Long.valueOf(end).equals(newest.get(own));
        return new Standing(stored, taken.orElse(own), end, last && taken.isEmpty());
    }

    /**
     * The slot of the content that took this one's path, where it corrects it although its form or period differs: deleting
     * the only row of a measure changes the form, deleting the last column makes the period an earlier one. A later period on
     * the same path is an edition, another sender's file is no correction.
     */
    private Optional<ReportSlot> takenBy(StoredSubmission stored, ReportSlot own) {
        return history.successor(stored)
                .map(next -> ReportSlot.of(next.submission()))
                .filter(next -> !next.equals(own)
                        && next.series().sender().equals(own.series().sender())
                        && ReportSlot.BY_PERIOD.compare(next, own) <= 0);
    }
}

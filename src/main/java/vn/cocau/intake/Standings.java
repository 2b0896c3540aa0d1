package vn.cocau.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which content of each report counts: what stands in the input folder, else what left it last. */
final class Standings {

    private Standings() {}

    static List<Standing> of(List<StoredSubmission> all, PathHistory history) {
        List<StoredSubmission> accepted =
                all.stream().filter(StoredSubmission::accepted).toList();
        Map<Slot, Long> newest = new HashMap<>();
        for (StoredSubmission stored : accepted) {
            newest.merge(Slot.of(stored.submission()), history.end(stored), Math::max);
        }
        return accepted.stream()
                .map(stored -> {
                    Slot slot = Slot.of(stored.submission());
                    long end = history.end(stored);
                    return new Standing(stored, slot, end, Long.valueOf(end).equals(newest.get(slot)));
                })
                .toList();
    }
}

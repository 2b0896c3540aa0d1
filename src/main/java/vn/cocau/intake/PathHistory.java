package vn.cocau.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What each path of the input folder showed, one content after another. */
final class PathHistory {

    private record Shown(StoredSubmission stored, Presence presence) {}

    private final Map<String, List<Shown>> byPath = new LinkedHashMap<>();

    PathHistory(List<StoredSubmission> all) {
        for (StoredSubmission stored : all) {
            for (Presence presence : stored.where()) {
                byPath.computeIfAbsent(presence.path(), path -> new ArrayList<>())
                        .add(new Shown(stored, presence));
            }
        }
        byPath.values()
                .forEach(shown -> shown.sort(
                        Comparator.comparingLong(each -> each.presence().since())));
    }

    /** The run at which an accepted submission left; a path that shows a refused content in its stead still holds it. */
    long end(StoredSubmission accepted) {
        return accepted.where().stream().mapToLong(this::end).max().orElse(0);
    }

    /** The accepted content that took the place of this one on the path it left last. */
    Optional<StoredSubmission> successor(StoredSubmission accepted) {
        long end = end(accepted);
        return accepted.where().stream()
                .filter(presence -> end(presence) == end)
                .flatMap(presence -> shownAt(presence.path()).stream())
                .filter(next -> next.presence().since() == end && next.stored().accepted())
                .map(Shown::stored)
                .findFirst();
    }

    /** The accepted content that the path showed last before this refused one. */
    Optional<StoredSubmission> before(Presence refused) {
        List<Shown> earlier = new ArrayList<>();
        for (Shown shown : shownAt(refused.path())) {
            if (shown.presence().since() < refused.since() && shown.stored().accepted()) {
                earlier.add(shown);
            }
        }
        Collections.reverse(earlier);
        return earlier.stream().map(Shown::stored).findFirst();
    }

    private long end(Presence presence) {
        long end = run(presence.until());
        for (Shown next : shownAt(presence.path())) {
            if (next.presence().since() == end && !next.stored().accepted()) {
                end = run(next.presence().until());
            }
        }
        return end;
    }

    private List<Shown> shownAt(String path) {
        return byPath.getOrDefault(path, List.of());
    }

    private static long run(@Nullable Long until) {
        return until == null ? Standing.STILL : until;
    }
}

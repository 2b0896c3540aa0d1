package vn.cocau.intake;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.ObservationStatus;

/** What each stored submission is to the current set. */
final class States {

    private final IdentityHashMap<StoredSubmission, Standing> standings = new IdentityHashMap<>();
    private final IdentityHashMap<StoredSubmission, Long> lost;
    private final IdentityHashMap<StoredSubmission, Long> conflicting;

    States(List<Standing> standings, Settled settled) {
        standings.forEach(standing -> this.standings.put(standing.stored(), standing));
        lost = count(settled.lost());
        conflicting = count(settled.current().stream()
                .filter(claim -> claim.observation().status() == ObservationStatus.CONFLICTING)
                .toList());
    }

    SubmissionState of(StoredSubmission stored) {
        return switch (stored.submission().verdict()) {
            case REJECTED -> SubmissionState.REJECTED;
            case EMPTY -> SubmissionState.EMPTY;
            case ACCEPTED -> accepted(stored, standings.get(stored));
        };
    }

    private SubmissionState accepted(StoredSubmission stored, @Nullable Standing standing) {
        long gone = lost.getOrDefault(stored, 0L);
        if (standing == null || !standing.newest()) {
            return SubmissionState.CORRECTED;
        }
        if (conflicting.containsKey(stored)) {
            return SubmissionState.IN_CONFLICT;
        }
        if (gone == 0) {
            return SubmissionState.CURRENT;
        }
        return gone < stored.submission().observations().size()
                ? SubmissionState.PARTLY_SUPERSEDED
                : SubmissionState.SUPERSEDED;
    }

    private static IdentityHashMap<StoredSubmission, Long> count(List<Claim> claims) {
        return claims.stream()
                .collect(Collectors.groupingBy(
                        claim -> claim.standing().stored(), IdentityHashMap::new, Collectors.counting()));
    }
}

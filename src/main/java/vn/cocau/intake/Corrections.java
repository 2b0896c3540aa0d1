package vn.cocau.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.cocau.finding.Finding;

/** What is told of reports sent again: replaced, shrunk, or refused so that the older one remains. */
final class Corrections {

    private final List<StoredSubmission> all;
    private final List<Standing> standings;
    private final PathHistory history;

    Corrections(List<StoredSubmission> all, List<Standing> standings, PathHistory history) {
        this.all = all;
        this.standings = standings;
        this.history = history;
    }

    List<Finding> findings() {
        Set<Finding> findings = new LinkedHashSet<>();
        standings.stream().filter(Standing::newest).forEach(newest -> replaced(newest, findings));
        all.stream().filter(stored -> !stored.accepted()).forEach(refused -> refused(refused, findings));
        return List.copyOf(findings);
    }

    private void replaced(Standing newest, Set<Finding> findings) {
        Submission newer = newest.stored().submission();
        for (Standing predecessor : predecessors(newest)) {
            Submission older = predecessor.stored().submission();
            if (older.contentHash().equals(newer.contentHash())) {
                continue;
            }
            findings.add(SubmissionFindings.corrected(older, newer));
            if (newer.readableCells() < older.readableCells()) {
                findings.add(SubmissionFindings.smaller(older, newer));
            }
        }
    }

    /** The contents of the same slot that left last before this one came to count alone. */
    private List<Standing> predecessors(Standing newest) {
        List<Standing> older = standings.stream()
                .filter(each -> !each.newest() && each.slot().equals(newest.slot()))
                .toList();
        long last = older.stream().mapToLong(Standing::end).max().orElse(0);
        return older.stream().filter(each -> each.end() == last).toList();
    }

    private void refused(StoredSubmission refused, Set<Finding> findings) {
        List<StoredSubmission> olders = new ArrayList<>();
        refused.where().stream()
                .filter(presence -> presence.until() == null)
                .forEach(presence -> history.before(presence).ifPresent(olders::add));
        if (refused.present()) {
            ReportSlot slot = ReportSlot.of(refused.submission());
            standings.stream()
                    .filter(each -> each.slot().equals(slot) && each.end() != Standing.STILL)
                    .forEach(each -> olders.add(each.stored()));
        }
        standings.stream()
                .filter(each -> each.newest() && olders.contains(each.stored()))
                .forEach(each ->
                        findings.add(SubmissionFindings.refused(each.stored().submission(), refused.submission())));
    }
}

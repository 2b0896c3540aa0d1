package vn.cocau.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.cocau.finding.Finding;

/** What came of the claims on one key, or on many. */
final class Settled {

    private final List<Claim> current = new ArrayList<>();
    private final List<Claim> lost = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Long> applied = new TreeSet<>();

    void keep(Claim claim) {
        current.add(claim);
    }

    void drop(List<Claim> claims) {
        lost.addAll(claims);
    }

    void say(Finding finding) {
        findings.add(finding);
    }

    void applied(Decision decision, Claim to) {
        applied.add(decision.id());
        findings.add(SubmissionFindings.applied(decision, to));
    }

    List<Claim> current() {
        return current;
    }

    List<Claim> lost() {
        return lost;
    }

    List<Finding> findings() {
        return findings;
    }

    Set<Long> applied() {
        return applied;
    }
}

package vn.cocau.mutation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cocau.check.Province;
import vn.cocau.check.ProvinceChecks;
import vn.cocau.concept.Period;
import vn.cocau.finding.Finding;
import vn.cocau.finding.Severity;
import vn.cocau.intake.CurrentSet;
import vn.cocau.intake.Presence;
import vn.cocau.intake.StoredSubmission;
import vn.cocau.intake.Submission;
import vn.cocau.observation.Observation;
import vn.cocau.profile.Profile;
import vn.cocau.revision.RevisionFindings;
import vn.cocau.revision.Revisions;

/** A report beside an earlier one of the same office. */
final class Vintages {

    private Vintages() {}

    static StoredSubmission stored(Submission submission, String path, long since, @Nullable Long until) {
        return new StoredSubmission(submission, List.of(new Presence(path, since, until)));
    }

    /** Whether a warning names it beside the earlier report that was not told of the same report unspoilt. */
    static boolean told(Submission old, Submission now, boolean edition, Profile profile) {
        Submission earlier = edition ? withoutLastYear(old) : old;
        List<Finding> findings = findings(earlier, now, edition, profile);
        findings.removeAll(findings(earlier, renamed(old), edition, profile));
        boolean refused = now.observations().size() < old.observations().size();
        return refused || findings.stream().anyMatch(finding -> finding.severity() != Severity.INFORMATION);
    }

    /** Everything told of a report at the path of an earlier one, or at another path as the next edition. */
    private static List<Finding> findings(Submission earlier, Submission now, boolean edition, Profile profile) {
        List<StoredSubmission> all = edition
                ? List.of(stored(earlier, "old", 1, null), stored(now, "new", 2, null))
                : List.of(stored(earlier, "p", 1, 2L), stored(now, "p", 2, null));
        CurrentSet current = CurrentSet.of(all, List.of(), profile);
        List<Finding> findings = new ArrayList<>(current.findings());
        findings.addAll(RevisionFindings.of(Revisions.of(current.superseded(), current.observations())));
        findings.addAll(ProvinceChecks.check(new Province(current.reported(), profile)));
        findings.addAll(now.findings());
        return findings;
    }

    private static Submission renamed(Submission old) {
        return with(old, "new", old.reportingPeriod(), old.observations());
    }

    /** The report of the year before: of nothing where it has one year only. */
    static Submission withoutLastYear(Submission old) {
        Period last = old.reportingPeriod();
        return with(
                old,
                "older",
                last == null ? null : last.previousYear(),
                old.observations().stream()
                        .filter(each -> last == null || each.key().period().year() < last.year())
                        .toList());
    }

    private static Submission with(
            Submission old, String hash, @Nullable Period period, List<Observation> observations) {
        return new Submission(
                hash,
                old.file(),
                old.verdict(),
                old.territory(),
                old.form(),
                period,
                old.illustrative(),
                observations,
                old.ledger(),
                old.findings());
    }
}

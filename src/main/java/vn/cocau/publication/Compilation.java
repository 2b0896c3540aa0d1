package vn.cocau.publication;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cocau.check.Province;
import vn.cocau.check.ProvinceChecks;
import vn.cocau.concept.Period;
import vn.cocau.concept.Stage;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.cube.Coverage;
import vn.cocau.cube.Cube;
import vn.cocau.finding.Finding;
import vn.cocau.intake.CurrentSet;
import vn.cocau.intake.Decision;
import vn.cocau.intake.StoredSubmission;
import vn.cocau.intake.Submission;
import vn.cocau.intake.SubmissionState;
import vn.cocau.intake.SubmissionStatus;
import vn.cocau.metric.Metrics;
import vn.cocau.observation.Observation;
import vn.cocau.observation.SheetLedger;
import vn.cocau.profile.Profile;
import vn.cocau.revision.Revision;
import vn.cocau.revision.RevisionFindings;
import vn.cocau.revision.Revisions;

/**
 * Compiles a release from everything received: the figures that count now, the metrics made of them, what the rules say of
 * the province, and what was revised.
 */
public final class Compilation {

    /** Reports that another has taken the place of; what was found in them no longer matters. */
    private static final Set<SubmissionState> GONE = EnumSet.of(SubmissionState.CORRECTED, SubmissionState.SUPERSEDED);

    private Compilation() {}

    /** The release of a province from what was stored and decided, by this version of the program. */
    public static Release of(
            Profile profile, List<StoredSubmission> stored, List<Decision> decisions, String programVersion) {
        CurrentSet current = CurrentSet.of(stored, decisions, profile);
        Cube cube = new Cube(profile, current.observations(), profile.geography());
        List<Revision> revisions = Revisions.of(current.superseded(), current.observations());
        List<Submission> counting = current.submissions().stream()
                .filter(Compilation::counts)
                .map(status -> status.stored().submission())
                .toList();
        List<SubmittedFile> files = current.submissions().stream()
                .filter(status -> !isRejectedAndGone(status))
                .map(Compilation::file)
                .toList();
        return new Release(
                profile,
                Metrics.compute(cube),
                current.observations(),
                ledgers(counting),
                findings(current, counting, revisions, profile),
                files,
                coverage(cube, current.observations(), profile),
                revisions,
                decisions,
                programVersion,
                null);
    }

    private static boolean counts(SubmissionStatus status) {
        return !GONE.contains(status.state()) && !isRejectedAndGone(status);
    }

    /** A refused file that has left has no part in the release. */
    private static boolean isRejectedAndGone(SubmissionStatus status) {
        return status.state() == SubmissionState.REJECTED && !status.stored().present();
    }

    private static List<SheetLedger> ledgers(List<Submission> counting) {
        return counting.stream().flatMap(each -> each.ledger().stream()).toList();
    }

    private static List<Finding> findings(
            CurrentSet current, List<Submission> counting, List<Revision> revisions, Profile profile) {
        List<Finding> findings = new ArrayList<>(current.findings());
        counting.forEach(each -> findings.addAll(each.findings()));
        findings.addAll(ProvinceChecks.check(new Province(current.reported(), profile)));
        findings.addAll(RevisionFindings.of(revisions));
        return findings;
    }

    private static SubmittedFile file(SubmissionStatus status) {
        Submission submission = status.stored().submission();
        return new SubmittedFile(
                submission.file(),
                submission.contentHash(),
                submission.verdict(),
                submission.territory(),
                submission.form(),
                submission.reportingPeriod(),
                status.state().name());
    }

    /** Coverage of the newest period any district has reported, plans apart. */
    private static Coverage coverage(Cube cube, List<Observation> observations, Profile profile) {
        TerritoryCode root = profile.territories().root();
        Optional<Period> newest = observations.stream()
                .map(Observation::key)
                .filter(key ->
                        key.stage() != Stage.PLAN && !key.series().territory().equals(root))
                .map(key -> key.period())
                .max(Period.BY_END);
        return newest.map(cube::coverage).orElse(Coverage.NONE);
    }
}

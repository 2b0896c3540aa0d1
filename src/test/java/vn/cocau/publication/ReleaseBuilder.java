package vn.cocau.publication;

import java.util.List;
import vn.cocau.cube.Coverage;
import vn.cocau.finding.Finding;
import vn.cocau.intake.Decision;
import vn.cocau.metric.Figure;
import vn.cocau.observation.Observation;
import vn.cocau.observation.SheetLedger;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Target;
import vn.cocau.revision.Revision;

/** Releases for tests, empty unless told otherwise. */
final class ReleaseBuilder {

    private final Profile profile;
    private List<Figure> figures = List.of();
    private List<Observation> observations = List.of();
    private List<SheetLedger> ledgers = List.of();
    private List<Finding> findings = List.of();
    private List<SubmittedFile> files = List.of();
    private Coverage coverage = Coverage.NONE;
    private List<Revision> revisions = List.of();
    private List<Decision> decisions = List.of();
    private String comparedWith;

    private ReleaseBuilder(Profile profile) {
        this.profile = profile;
    }

    static ReleaseBuilder release(Target... targets) {
        return new ReleaseBuilder(Fixture.profile(List.of(targets)));
    }

    ReleaseBuilder figures(Figure... each) {
        figures = List.of(each);
        return this;
    }

    ReleaseBuilder observations(Observation... each) {
        observations = List.of(each);
        return this;
    }

    ReleaseBuilder ledgers(SheetLedger... each) {
        ledgers = List.of(each);
        return this;
    }

    ReleaseBuilder findings(Finding... each) {
        findings = List.of(each);
        return this;
    }

    ReleaseBuilder files(SubmittedFile... each) {
        files = List.of(each);
        return this;
    }

    ReleaseBuilder coverage(Coverage other) {
        coverage = other;
        return this;
    }

    ReleaseBuilder revisions(Revision... each) {
        revisions = List.of(each);
        return this;
    }

    ReleaseBuilder decisions(Decision... each) {
        decisions = List.of(each);
        return this;
    }

    ReleaseBuilder comparedWith(String name) {
        comparedWith = name;
        return this;
    }

    Release build() {
        return new Release(
                profile,
                figures,
                observations,
                ledgers,
                findings,
                files,
                coverage,
                revisions,
                decisions,
                "0.1.0",
                comparedWith);
    }
}

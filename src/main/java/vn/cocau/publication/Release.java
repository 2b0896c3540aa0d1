package vn.cocau.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cocau.cube.Coverage;
import vn.cocau.finding.Finding;
import vn.cocau.intake.Decision;
import vn.cocau.metric.Figure;
import vn.cocau.observation.Observation;
import vn.cocau.observation.SheetLedger;
import vn.cocau.profile.Profile;
import vn.cocau.revision.Revision;

/**
 * All that one publication says. Equal releases give equal bytes, in whatever order their lists come.
 *
 * @param observations the current ones, those withheld included
 * @param findings of every file of the input and of the province
 * @param comparedWith name of the publication that the revisions compare with, or null for the first
 */
public record Release(
        Profile profile,
        List<Figure> figures,
        List<Observation> observations,
        List<SheetLedger> ledgers,
        List<Finding> findings,
        List<SubmittedFile> files,
        Coverage coverage,
        List<Revision> revisions,
        List<Decision> decisions,
        String programVersion,
        @Nullable String comparedWith) {

    public Release {
        figures = List.copyOf(figures);
        observations = List.copyOf(observations);
        ledgers = List.copyOf(ledgers);
        findings = List.copyOf(findings);
        files = List.copyOf(files);
        revisions = List.copyOf(revisions);
        decisions = List.copyOf(decisions);
    }

    /** Whether every district has reported for the newest period. */
    public boolean complete() {
        return coverage.complete();
    }
}

package vn.cocau.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Period;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.finding.Finding;
import vn.cocau.observation.Observation;
import vn.cocau.observation.SheetLedger;

/**
 * One file judged.
 *
 * @param contentHash SHA-256 of its bytes
 * @param file its name as the sender gave it, relative to the input folder
 * @param territory the territory it speaks of, or of which it covers the parts; null where rejected
 * @param form the form code printed in it, else the measures and price bases it reports; empty where rejected
 * @param reportingPeriod its newest period that is not a plan; null where rejected
 * @param illustrative whether the file says of itself that its figures are made up
 */
public record Submission(
        String contentHash,
        String file,
        Verdict verdict,
        @Nullable TerritoryCode territory,
        String form,
        @Nullable Period reportingPeriod,
        boolean illustrative,
        List<Observation> observations,
        List<SheetLedger> ledger,
        List<Finding> findings) {

    public Submission {
        observations = List.copyOf(observations);
        ledger = List.copyOf(ledger);
        findings = List.copyOf(findings);
    }

    /** A file of which nothing could be read, with what was found instead. */
    public static Submission rejected(
            String contentHash, String file, List<SheetLedger> ledger, List<Finding> findings) {
        return new Submission(contentHash, file, Verdict.REJECTED, null, "", null, false, List.of(), ledger, findings);
    }

    /** How many figures were read, for comparing a correction with what it replaces. */
    public int readableCells() {
        return (int) observations.stream().filter(each -> each.amount() != null).count();
    }
}

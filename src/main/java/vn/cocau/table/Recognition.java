package vn.cocau.table;

import java.util.List;
import vn.cocau.finding.Finding;
import vn.cocau.observation.Observation;
import vn.cocau.observation.SheetLedger;

/**
 * What was made of a workbook: its observations, a ledger of all its numeric cells, and what people should know.
 *
 * @param illustrative whether it says of itself that its figures are made up
 */
public record Recognition(
        List<Observation> observations, List<SheetLedger> ledger, List<Finding> findings, boolean illustrative) {

    public Recognition {
        observations = List.copyOf(observations);
        ledger = List.copyOf(ledger);
        findings = List.copyOf(findings);
    }
}

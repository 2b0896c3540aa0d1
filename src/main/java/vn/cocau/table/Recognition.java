package vn.cocau.table;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import vn.cocau.finding.Finding;
import vn.cocau.finding.Place;
import vn.cocau.observation.Observation;
import vn.cocau.observation.SheetLedger;

/**
 * What was made of a workbook: its observations, a ledger of all its numeric cells, and what people should know.
 *
 * @param cells every numeric cell, sheet by sheet, with the class it ended in; not to be changed
 * @param illustrative whether it says of itself that its figures are made up
 */
public record Recognition(
        List<Observation> observations,
        Map<Place, CellClass> cells,
        List<SheetLedger> ledger,
        List<Finding> findings,
        boolean illustrative) {

    public Recognition {
        observations = List.copyOf(observations);
        cells = Collections.unmodifiableMap(cells);
        ledger = List.copyOf(ledger);
        findings = List.copyOf(findings);
    }
}

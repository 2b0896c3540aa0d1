package vn.cocau.observation;

import java.util.Map;
import vn.cocau.concept.OutOfScope;

/**
 * What became of every numeric cell of one sheet. The five classes add up to the cells counted before anything was
 * recognised, or the ledger cannot be made.
 *
 * @param outOfScope count for each reason; the fifth class is their sum
 */
public record SheetLedger(
        String file,
        String sheet,
        int numericCells,
        int read,
        int checked,
        int refused,
        int label,
        Map<OutOfScope, Integer> outOfScope) {

    public SheetLedger {
        outOfScope = Map.copyOf(outOfScope);
        int accounted = read
                + checked
                + refused
                + label
                + outOfScope.values().stream().mapToInt(Integer::intValue).sum();
        if (accounted != numericCells) {
            throw new IllegalStateException(file + ", sheet " + sheet + ": " + numericCells + " numeric cells, but "
                    + accounted + " accounted for");
        }
    }

    public int outOfScopeCells() {
        return outOfScope.values().stream().mapToInt(Integer::intValue).sum();
    }
}

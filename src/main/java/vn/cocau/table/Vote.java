package vn.cocau.table;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.CellAddress;

/**
 * Decides what each cell of a block is from the readings that survived. A cell counts as read only if every maximal
 * reading (one that no other explains more fully) says the same, and no other reading says otherwise. The fullest reading
 * serves the messages; it never decides.
 */
final class Vote {

    private final List<Reading> survivors;
    private final List<Reading> maximal;
    private final Reading fullest;

    Vote(List<Reading> survivors) {
        this.survivors = survivors;
        this.maximal = survivors.stream()
                .filter(reading -> survivors.stream().noneMatch(other -> other.dominates(reading)))
                .toList();
        this.fullest = survivors.stream()
                .max(Comparator.comparingLong(Reading::settledCells))
                .orElseThrow();
    }

    Reading fullest() {
        return fullest;
    }

    Map<CellAddress, Resolution> decide() {
        Map<CellAddress, Resolution> decided = new LinkedHashMap<>();
        fullest.cells().forEach((cell, resolution) -> decided.put(cell, decide(cell, resolution)));
        return decided;
    }

    private Resolution decide(CellAddress cell, Resolution full) {
        for (Reading reading : maximal) {
            Resolution other = reading.cells().get(cell);
            if (other != null && !other.settled()) {
                return other;
            }
        }
        for (Reading reading : survivors) {
            Resolution other = reading.cells().get(cell);
            if (other != null && other.settled() && !full.agreesWith(other)) {
                return new Resolution.Refused(disagreement(cell, full, other));
            }
        }
        return full;
    }

    private Cause disagreement(CellAddress cell, Resolution full, Resolution other) {
        if (full instanceof Resolution.Read one
                && other instanceof Resolution.Read rival
                && one.observation().key().equals(rival.observation().key())
                && one.observation().unit().equals(rival.observation().unit())) {
            FindingCode code =
                    isOppositeOf(one.observation().amount(), rival.observation().amount())
                            ? FindingCode.DEDUCTION_SIGN_AMBIGUOUS
                            : FindingCode.NUMBER_AMBIGUOUS;
            return new Cause(code, cell, one.observation().raw());
        }
        return new Cause(
                FindingCode.READINGS_DISAGREE,
                new CellAddress(firstHeaderRow(), cell.column()),
                Difference.between(full, other));
    }

    private static boolean isOppositeOf(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.negate().compareTo(other) == 0;
    }

    private int firstHeaderRow() {
        return fullest.headerRows().isEmpty() ? 0 : fullest.headerRows().get(0);
    }
}

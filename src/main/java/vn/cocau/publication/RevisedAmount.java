package vn.cocau.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.cocau.revision.Revision;

/**
 * By how much a figure was revised: later − earlier in the later figure's unit, and (later ÷ earlier − 1) × 100 with two
 * decimals. Null where either amount is missing, the units are of different kinds or the earlier amount is zero.
 */
record RevisedAmount(
        @Nullable BigDecimal difference, @Nullable BigDecimal percent) {

    private static final RevisedAmount NONE = new RevisedAmount(null, null);

    static RevisedAmount of(Revision revision) {
        BigDecimal after = revision.later().amount();
        BigDecimal before = revision.earlier().amountIn(revision.later().unit());
        if (before == null || after == null) {
            return NONE;
        }
        BigDecimal difference = after.subtract(before);
        return new RevisedAmount(difference, percent(difference, before));
    }

    private static @Nullable BigDecimal percent(BigDecimal difference, BigDecimal base) {
        return base.signum() == 0 ? null : difference.movePointRight(2).divide(base.abs(), 2, RoundingMode.HALF_UP);
    }
}

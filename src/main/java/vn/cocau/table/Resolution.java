package vn.cocau.table;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.OutOfScope;
import vn.cocau.observation.Observation;

/** What one reading makes of one numeric cell. */
sealed interface Resolution {

    /** It is this observation. */
    record Read(Observation observation) implements Resolution {

        /** Two readings agree on a cell when key, amount and unit are the same, wherever they found the labels. */
        boolean says(Observation other) {
            return observation.key().equals(other.key())
                    && observation.unit().equals(other.unit())
                    && sameAmount(observation.amount(), other.amount());
        }

        private static boolean sameAmount(@Nullable BigDecimal a, @Nullable BigDecimal b) {
            if (a == null || b == null) {
                return a == null && b == null;
            }
            return a.compareTo(b) == 0;
        }
    }

    /** It is none of ours, for a reason of the closed list. */
    record Outside(OutOfScope reason) implements Resolution {}

    /** It cannot be read. */
    record Refused(Cause cause) implements Resolution {}

    /** Whether both say the same of the cell. */
    default boolean agreesWith(Resolution other) {
        if (this instanceof Read read && other instanceof Read otherRead) {
            return read.says(otherRead.observation());
        }
        return this instanceof Outside && equals(other);
    }

    default boolean settled() {
        return !(this instanceof Refused);
    }
}

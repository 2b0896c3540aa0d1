package vn.cocau.metric;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Reason;

/** What a formula yields for known arguments: a value, or the reason why it is not defined for them. */
record FormulaResult(@Nullable BigDecimal value, @Nullable Reason reason) {

    FormulaResult {
        if ((value == null) == (reason == null)) {
            throw new IllegalArgumentException("an outcome is either a value or a reason");
        }
    }

    static FormulaResult of(BigDecimal value) {
        return new FormulaResult(value, null);
    }

    static FormulaResult undefined(Reason reason) {
        return new FormulaResult(null, reason);
    }
}

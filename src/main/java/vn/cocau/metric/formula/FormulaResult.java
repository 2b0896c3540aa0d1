package vn.cocau.metric.formula;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Reason;

/** What a formula yields for known arguments: a value, or the reason why it is not defined for them. */
public record FormulaResult(
        @Nullable BigDecimal value, @Nullable Reason reason) {

    public FormulaResult {
        if ((value == null) == (reason == null)) {
            throw new IllegalArgumentException("an outcome is either a value or a reason");
        }
    }

    public static FormulaResult of(BigDecimal value) {
        return new FormulaResult(value, null);
    }

    public static FormulaResult of(double value) {
        return of(BigDecimal.valueOf(value));
    }

    public static FormulaResult undefined(Reason reason) {
        return new FormulaResult(null, reason);
    }
}

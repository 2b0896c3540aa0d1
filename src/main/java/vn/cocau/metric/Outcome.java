package vn.cocau.metric;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Reason;

/** What a formula yields for known arguments: a value, or the reason why it is not defined for them. */
record Outcome(@Nullable BigDecimal value, @Nullable Reason reason) {

    Outcome {
        if ((value == null) == (reason == null)) {
            throw new IllegalArgumentException("an outcome is either a value or a reason");
        }
    }

    static Outcome of(BigDecimal value) {
        return new Outcome(value, null);
    }

    static Outcome undefined(Reason reason) {
        return new Outcome(null, reason);
    }
}

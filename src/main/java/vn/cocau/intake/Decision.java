package vn.cocau.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a statistician decided about a cell or a key, kept for good; a later row undoes it.
 *
 * @param subject a cell ({@code file › sheet!cell}) or the key of a conflict
 * @param action take the value of {@code file}, release the printed value, use {@code value}, or withdraw
 */
public record Decision(
        long id,
        String subject,
        Action action,
        @Nullable String file,
        @Nullable BigDecimal value,
        String author,
        String reason,
        LocalDate date) {

    /** What is done with the figure. */
    public enum Action {
        TAKE_FILE,
        RELEASE,
        VALUE,
        WITHDRAW
    }
}

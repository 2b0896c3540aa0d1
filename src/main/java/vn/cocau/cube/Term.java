package vn.cocau.cube;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.cocau.observation.Observation;

/**
 * An observation's part in an answer.
 *
 * @param role what it is there: empty for the item itself, {@code part}, {@code share}, {@code whole}, after the roles
 *     that the answer was given since, outermost first
 * @param amount in the profile's unit, persons or percent; null where the observation has none
 * @param coefficient what it is multiplied by where the answer is linear in it, else null
 */
public record Term(
        String role,
        Observation observation,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal coefficient) {

    public Term as(String outer) {
        return new Term(role.isEmpty() ? outer : outer + " " + role, observation, amount, coefficient);
    }

    /** The same term of a quantity multiplied by a constant; by null, of one that is not linear in it. */
    public Term times(@Nullable BigDecimal factor) {
        BigDecimal product = factor == null || coefficient == null ? null : coefficient.multiply(factor);
        return new Term(role, observation, amount, product);
    }
}

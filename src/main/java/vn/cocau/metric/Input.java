package vn.cocau.metric;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.Place;

/**
 * An input of a figure.
 *
 * @param role what it is in the formula, outermost first: {@code numerator}, {@code denominator part}, {@code base share}
 * @param amount in the unit of its measure in the profile; null where the observation that stands in the way has none
 * @param coefficient what it is multiplied by where the figure is linear in it, else null
 */
public record Input(
        String role,
        Place place,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal coefficient) {}

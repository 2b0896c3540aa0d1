package vn.cocau.metric;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.Place;

/**
 * An input of a figure.
 *
 * @param role what it is in the formula: {@code numerator}, {@code denominator}, {@code current}, {@code base}
 * @param coefficient what it is multiplied by where the figure is linear in it, else null
 */
public record Input(
        String role,
        Place place,
        BigDecimal amount,
        @Nullable BigDecimal coefficient) {}

package vn.cocau.identity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cocau.observation.Agreement;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;

/**
 * The totals of a table that are exactly what their territories are as printed: they were added up from rounded figures and
 * carry the rounding of each. Then value added and taxes of a state may miss its product by more than their own last places.
 */
final class AddedUp {

    /** In base units. */
    private final Map<ObservationKey, BigDecimal> rounding = new HashMap<>();

    AddedUp(List<Line> lines) {
        for (Line line : lines) {
            if (line.kind() == LineKind.TERRITORY_SUM && line.residual().signum() == 0) {
                rounding.put(
                        line.whole().key(),
                        line.parts().stream().map(Agreement::halfPlace).reduce(BigDecimal.ZERO, BigDecimal::add));
            }
        }
    }

    /** The line with the tolerance that such totals in it ask for. */
    Line widened(Line line) {
        boolean concerned = line.kind() == LineKind.ACTIVITY_SUM
                && line.members().anyMatch(member -> rounding.containsKey(member.key()));
        if (!concerned) {
            return line;
        }
        BigDecimal tolerance = line.members().map(this::of).reduce(BigDecimal.ZERO, BigDecimal::add);
        int scale = line.whole().unit().multiplier();
        return new Line(
                line.kind(),
                line.evidence(),
                line.whole(),
                line.parts(),
                line.tolerance().max(tolerance.scaleByPowerOfTen(-scale)));
    }

    private BigDecimal of(Observation member) {
        BigDecimal own = Agreement.halfPlace(member);
        return own.max(rounding.getOrDefault(member.key(), own));
    }
}

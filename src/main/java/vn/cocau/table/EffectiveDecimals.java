package vn.cocau.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.cocau.concept.Transformation;
import vn.cocau.concept.Unit;
import vn.cocau.grid.CellAddress;
import vn.cocau.observation.Observation;

/** Decimals that are zero throughout a table were not measured: {@code 228.00} among whole numbers has none. */
final class EffectiveDecimals {

    private record Role(Transformation transformation, Unit unit) {}

    private EffectiveDecimals() {}

    static Map<CellAddress, Resolution> applied(Map<CellAddress, Resolution> cells) {
        Map<Role, Integer> most = new HashMap<>();
        cells.values().forEach(resolution -> {
            if (resolution instanceof Resolution.Read read) {
                most.merge(role(read.observation()), used(read.observation()), Math::max);
            }
        });
        Map<CellAddress, Resolution> result = new LinkedHashMap<>();
        cells.forEach((cell, resolution) -> result.put(cell, limited(resolution, most)));
        return result;
    }

    private static Resolution limited(Resolution resolution, Map<Role, Integer> most) {
        if (!(resolution instanceof Resolution.Read read)) {
            return resolution;
        }
        int limit = most.getOrDefault(role(read.observation()), 0);
        return read.observation().decimals() <= limit
                ? read
                : new Resolution.Read(read.observation().withDecimals(limit));
    }

    private static Role role(Observation observation) {
        return new Role(observation.key().series().transformation(), observation.unit());
    }

    private static int used(Observation observation) {
        BigDecimal amount = observation.amount();
        return amount == null
                ? 0
                : Math.max(
                        0,
                        amount.setScale(observation.decimals(), RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .scale());
    }
}

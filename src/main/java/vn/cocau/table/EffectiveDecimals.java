package vn.cocau.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cocau.concept.Period;
import vn.cocau.concept.Stage;
import vn.cocau.concept.Transformation;
import vn.cocau.concept.Unit;
import vn.cocau.grid.CellAddress;
import vn.cocau.observation.Observation;

/**
 * Decimals that are zero throughout a table were not measured: {@code 228.00} among whole numbers has none. Levels of
 * totals and of parts are judged apart, for a total may be computed from numbers finer than those printed; rates of three
 * or more items of one period are judged by themselves, for years may be printed differently.
 */
final class EffectiveDecimals {

    private record Role(Transformation transformation, Unit unit, boolean total) {}

    private record Column(Role role, Period period, Stage stage) {}

    private static final int FEWEST_OF_A_PERIOD = 3;

    private EffectiveDecimals() {}

    static Map<CellAddress, Resolution> applied(Map<CellAddress, Resolution> cells) {
        Map<Role, Integer> most = new HashMap<>();
        Map<Column, List<Integer>> columns = new HashMap<>();
        cells.values().forEach(resolution -> {
            if (resolution instanceof Resolution.Read read) {
                int used = used(read.observation());
                most.merge(role(read.observation()), used, Math::max);
                columns.computeIfAbsent(column(read.observation()), missing -> new ArrayList<>())
                        .add(used);
            }
        });
        Map<CellAddress, Resolution> result = new LinkedHashMap<>();
        cells.forEach((cell, resolution) -> result.put(cell, limited(resolution, most, columns)));
        return result;
    }

    private static Resolution limited(
            Resolution resolution, Map<Role, Integer> most, Map<Column, List<Integer>> columns) {
        if (!(resolution instanceof Resolution.Read read)) {
            return resolution;
        }
        Role role = role(read.observation());
        List<Integer> ofPeriod = columns.getOrDefault(column(read.observation()), List.of());
        int limit = role.transformation() != Transformation.LEVEL && ofPeriod.size() >= FEWEST_OF_A_PERIOD
                ? Collections.max(ofPeriod)
                : most.getOrDefault(role, 0);
        return read.observation().decimals() <= limit
                ? read
                : new Resolution.Read(read.observation().withDecimals(limit));
    }

    private static Role role(Observation observation) {
        Transformation transformation = observation.key().series().transformation();
        return new Role(
                transformation,
                observation.unit(),
                transformation == Transformation.LEVEL
                        && observation.key().series().activity().isTotal());
    }

    private static Column column(Observation observation) {
        return new Column(
                role(observation), observation.key().period(), observation.key().stage());
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

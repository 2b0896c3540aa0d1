package vn.cocau.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.Transformation;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;
import vn.cocau.observation.SeriesKey;

/**
 * Current and constant prices that are the same in every figure of a year that is not the base year: one block was pasted
 * over the other. Which of the two it was the file does not say, so both are withheld.
 */
final class CopiedPrices {

    /** Fewer may be equal by chance. */
    private static final int FEWEST = 3;

    private record Pair(Observation current, Observation constant) {

        boolean same() {
            return Objects.requireNonNull(current.amount())
                            .scaleByPowerOfTen(current.unit().multiplier()
                                    - constant.unit().multiplier())
                            .compareTo(Objects.requireNonNull(constant.amount()))
                    == 0;
        }
    }

    private CopiedPrices() {}

    static List<Finding> examine(Classified classified) {
        if (classified.observations().stream().noneMatch(CopiedPrices::isConstant)) {
            return List.of();
        }
        Map<ObservationKey, Observation> levels = new HashMap<>();
        for (Observation each : classified.observations()) {
            boolean level = each.key().series().transformation() == Transformation.LEVEL;
            if (level && each.amount() != null && each.amount().signum() != 0) {
                levels.put(each.key(), each);
            }
        }
        Map<String, List<Pair>> years = new TreeMap<>();
        List<Observation> constants = levels.values().stream()
                .filter(CopiedPrices::isConstant)
                .sorted(Comparator.comparing(Observation::key))
                .toList();
        constants.forEach(constant -> {
            Observation current = levels.get(currentOf(constant.key()));
            Integer base = constant.key().series().priceBasis().baseYear();
            if (current != null
                    && base != null
                    && base != constant.key().period().year()) {
                years.computeIfAbsent(year(constant.key()), year -> new ArrayList<>())
                        .add(new Pair(current, constant));
            }
        });
        List<Finding> findings = new ArrayList<>();
        years.values().stream()
                .filter(pairs -> pairs.size() >= FEWEST && pairs.stream().allMatch(Pair::same))
                .forEach(pairs -> {
                    findings.add(finding(pairs));
                    pairs.forEach(pair -> withhold(pair, classified));
                });
        return findings;
    }

    private static boolean isConstant(Observation each) {
        return each.key().series().priceBasis().type() == PriceBasis.Type.CONSTANT;
    }

    private static String year(ObservationKey key) {
        return key.series().territory() + "/" + key.series().measure() + "/" + key.period() + "/" + key.stage();
    }

    private static ObservationKey currentOf(ObservationKey key) {
        SeriesKey series = key.series();
        return new ObservationKey(
                SeriesKey.level(series.territory(), series.activity(), series.measure(), PriceBasis.CURRENT),
                key.period(),
                key.stage());
    }

    private static void withhold(Pair pair, Classified classified) {
        classified.replace(pair.current().withStatus(ObservationStatus.WITHHELD));
        classified.replace(pair.constant().withStatus(ObservationStatus.WITHHELD));
    }

    private static Finding finding(List<Pair> pairs) {
        Pair first = pairs.get(0);
        return Finding.of(
                FindingCode.PRICES_IDENTICAL,
                first.constant().place(),
                "base",
                String.valueOf(first.constant().key().series().priceBasis().baseYear()),
                "found",
                pairs.size(),
                "period",
                first.constant().key().period().toString(),
                "current",
                String.valueOf(first.current().place().cell()));
    }
}

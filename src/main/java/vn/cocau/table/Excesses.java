package vn.cocau.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.Transformation;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;
import vn.cocau.observation.SeriesKey;
import vn.cocau.profile.Item;
import vn.cocau.profile.Partition;
import vn.cocau.profile.Profile;

/**
 * A part larger than its whole where the other parts are not given, so that no sum can be tested ("of which: industry"
 * above industry and construction). One cell may be mistyped; where it is so in most periods, two labels have changed
 * places, and both series are withheld.
 */
final class Excesses {

    private record Pair(SeriesKey whole, SeriesKey part, String sheet) {}

    private record Excess(Observation whole, Observation part) {

        Pair pair() {
            return new Pair(
                    whole.key().series(),
                    part.key().series(),
                    String.valueOf(whole.place().sheet()));
        }

        /** The one whose whole is nearer to the part: what exceeds a sector exceeds its total for no other reason. */
        Excess smaller(Excess other) {
            return amount(whole).compareTo(amount(other.whole)) <= 0 ? this : other;
        }

        boolean holds() {
            BigDecimal rounding = unitInLastPlace(whole).add(unitInLastPlace(part));
            return amount(part).compareTo(amount(whole).add(rounding)) > 0;
        }
    }

    private final Profile profile;

    Excesses(Profile profile) {
        this.profile = profile;
    }

    List<Finding> examine(Classified classified) {
        Map<ObservationKey, Observation> levels = new HashMap<>();
        classified.observations().stream().filter(Excesses::isLevel).forEach(each -> levels.put(each.key(), each));
        Map<Pair, List<Excess>> pairs = new LinkedHashMap<>();
        Map<ObservationKey, Excess> nearest = new TreeMap<>();
        levels.values().stream()
                .filter(Excesses::isPositive)
                .filter(whole -> !parts(whole, levels).isEmpty())
                .sorted(Comparator.comparing(Observation::key))
                .forEach(whole -> parts(whole, levels).forEach(part -> {
                    Excess excess = new Excess(whole, part);
                    pairs.computeIfAbsent(excess.pair(), pair -> new ArrayList<>())
                            .add(excess);
                    if (excess.holds()) {
                        nearest.merge(part.key(), excess, Excess::smaller);
                    }
                }));
        List<Finding> findings = new ArrayList<>();
        pairs.values().forEach(pair -> {
            List<Excess> wrong = pair.stream()
                    .filter(each -> each.equals(nearest.get(each.part().key())))
                    .toList();
            if (!wrong.isEmpty()) {
                wrong.forEach(each -> findings.add(finding(each)));
                withhold(2 * wrong.size() > pair.size() ? all(wrong.get(0), levels) : members(wrong), classified);
            }
        });
        return findings;
    }

    private static boolean isLevel(Observation observation) {
        return observation.key().series().transformation() == Transformation.LEVEL && observation.amount() != null;
    }

    private static boolean isPositive(Observation level) {
        return Objects.requireNonNull(level.amount()).signum() > 0;
    }

    /** The positive parts given of a whole that no sum tests: where one is below zero, others may exceed the whole. */
    private List<Observation> parts(Observation whole, Map<ObservationKey, Observation> levels) {
        SeriesKey series = whole.key().series();
        List<Observation> parts = new ArrayList<>();
        List<Observation> summed = new ArrayList<>();
        for (Partition partition : profile.classification()
                .partitionsOf(
                        new Item(series.measure(), series.activity()),
                        whole.key().period().year())) {
            List<Observation> given = partition.parts().stream()
                    .map(item -> levels.get(key(whole.key(), item)))
                    .filter(Objects::nonNull)
                    .toList();
            (given.size() < partition.parts().size() ? parts : summed).addAll(given);
        }
        return parts.stream()
                .filter(Excesses::isPositive)
                .filter(part -> !summed.contains(part))
                .distinct()
                .toList();
    }

    private static ObservationKey key(ObservationKey whole, Item item) {
        SeriesKey series = whole.series();
        return new ObservationKey(
                SeriesKey.level(series.territory(), item.activity(), item.measure(), series.priceBasis()),
                whole.period(),
                whole.stage());
    }

    private static List<Observation> members(List<Excess> wrong) {
        List<Observation> members = new ArrayList<>();
        wrong.forEach(each -> members.addAll(List.of(each.whole(), each.part())));
        return members;
    }

    /** Every figure of both series. */
    private static List<Observation> all(Excess one, Map<ObservationKey, Observation> levels) {
        return levels.values().stream()
                .filter(each -> each.key().series().equals(one.whole().key().series())
                        || each.key().series().equals(one.part().key().series()))
                .sorted(Comparator.comparing(Observation::key))
                .toList();
    }

    private static void withhold(List<Observation> observations, Classified classified) {
        observations.forEach(each -> classified.replace(each.withStatus(ObservationStatus.WITHHELD)));
    }

    private static BigDecimal amount(Observation observation) {
        return Objects.requireNonNull(observation.amount())
                .scaleByPowerOfTen(observation.unit().multiplier());
    }

    private static BigDecimal unitInLastPlace(Observation observation) {
        return BigDecimal.ONE.scaleByPowerOfTen(observation.unit().multiplier() - observation.decimals());
    }

    private static Finding finding(Excess excess) {
        return Finding.of(
                FindingCode.PART_EXCEEDS_WHOLE,
                excess.part().place(),
                "found",
                Objects.requireNonNull(excess.part().amount()),
                "expected",
                Objects.requireNonNull(excess.whole().amount()),
                "whole",
                SlipFindings.cell(excess.whole(), excess.part()));
    }
}

package vn.cocau.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.Transformation;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Phrase;
import vn.cocau.finding.Place;
import vn.cocau.grid.CellAddress;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;
import vn.cocau.observation.SeriesKey;

/**
 * The implicit deflator, current ÷ constant prices, of each figure a file gives at both (rule V-24). After the base year
 * prices have risen: far below 1 the two bases are swapped, far above the scales differ. Where one of the two series breaks
 * off from year to year and the other does not, that one is to blame, and in doubt so it is for the other activities of the
 * account; else both are withheld. Parts are looked at first: what contains a withheld part says nothing new.
 */
final class Deflators {

    private enum Blame {
        CURRENT,
        CONSTANT,
        BOTH
    }

    private final SeriesBreaks breaks;
    private final Dependents dependents;
    private final Ancestry ancestry;

    Deflators(SeriesBreaks breaks, Dependents dependents, Ancestry ancestry) {
        this.breaks = breaks;
        this.dependents = dependents;
        this.ancestry = ancestry;
    }

    List<Finding> examine(Classified classified) {
        Map<SeriesKey, List<Deflator>> pairs = pairs(classified);
        List<SeriesKey> order = pairs.keySet().stream()
                .sorted(Comparator.<SeriesKey>comparingInt(series -> -ancestry.depth(series.activity())))
                .toList();
        List<Finding> findings = new ArrayList<>();
        Map<SeriesKey, Set<Blame>> known = new HashMap<>();
        for (SeriesKey series : order) {
            List<Deflator> wrong = wrong(pairs.getOrDefault(series, List.of()), classified);
            Blame blame = wrong.isEmpty() ? Blame.BOTH : blame(wrong, classified);
            if (blame != Blame.BOTH) {
                known.computeIfAbsent(family(series), key -> EnumSet.noneOf(Blame.class))
                        .add(blame);
                findings.add(withhold(wrong, blame));
            }
        }
        for (SeriesKey series : order) {
            Set<Blame> siblings = known.getOrDefault(family(series), Set.of());
            List<Deflator> wrong = wrong(pairs.getOrDefault(series, List.of()), classified);
            if (!wrong.isEmpty() && siblings.size() == 1) {
                findings.add(withhold(wrong, siblings.iterator().next()));
            } else {
                findings.addAll(withholdBoth(wrong));
            }
        }
        return findings;
    }

    private static List<Deflator> wrong(List<Deflator> pairs, Classified classified) {
        return pairs.stream()
                .filter(each -> isTrusted(each.current(), classified) && isTrusted(each.constant(), classified))
                .filter(Deflator::testable)
                .filter(Deflator::implausible)
                .toList();
    }

    private static boolean isTrusted(Observation each, Classified classified) {
        return classified.all().get(each.place()) instanceof CellClass.Read read
                && read.observation().status() != ObservationStatus.WITHHELD;
    }

    /** All activities of one account. */
    private static SeriesKey family(SeriesKey series) {
        return series.of(series.measure(), ActivityCode.TOTAL);
    }

    private Blame blame(List<Deflator> wrong, Classified classified) {
        boolean current = breaks.in(wrong.stream().map(Deflator::current).toList(), classified)
                || wrong.stream().allMatch(Deflator::currentIsZero);
        boolean constant = breaks.in(wrong.stream().map(Deflator::constant).toList(), classified);
        if (current == constant) {
            return Blame.BOTH;
        }
        return current ? Blame.CURRENT : Blame.CONSTANT;
    }

    private List<Finding> withholdBoth(List<Deflator> wrong) {
        List<Observation> both = new ArrayList<>();
        wrong.forEach(each -> both.addAll(List.of(each.current(), each.constant())));
        dependents.withhold(both);
        return wrong.stream().map(Deflators::undecided).toList();
    }

    private Finding withhold(List<Deflator> wrong, Blame blame) {
        List<Observation> blamed = wrong.stream()
                .map(blame == Blame.CURRENT ? Deflator::current : Deflator::constant)
                .toList();
        return broken(wrong, blamed.get(0).place(), blame, dependents.withhold(blamed));
    }

    /** The figures at both prices, by the series at constant prices. */
    private static Map<SeriesKey, List<Deflator>> pairs(Classified classified) {
        Map<ObservationKey, Observation> constants = new TreeMap<>();
        Map<ObservationKey, Observation> others = new HashMap<>();
        for (Observation each : classified.observations()) {
            if (isLevel(each)) {
                boolean constant = each.key().series().priceBasis().type() == PriceBasis.Type.CONSTANT;
                (constant ? constants : others).put(each.key(), each);
            }
        }
        Map<SeriesKey, List<Deflator>> pairs = new LinkedHashMap<>();
        constants.forEach((key, constant) -> {
            Observation current = currentOf(key, others);
            if (current != null) {
                pairs.computeIfAbsent(key.series(), series -> new ArrayList<>()).add(new Deflator(current, constant));
            }
        });
        return pairs;
    }

    private static boolean isLevel(Observation each) {
        return each.amount() != null && each.key().series().transformation() == Transformation.LEVEL;
    }

    private static @Nullable Observation currentOf(ObservationKey key, Map<ObservationKey, Observation> levels) {
        SeriesKey series = key.series();
        return levels.get(
                key.of(SeriesKey.level(series.territory(), series.activity(), series.measure(), PriceBasis.CURRENT)));
    }

    private static Finding undecided(Deflator deflator) {
        return Finding.of(
                FindingCode.DEFLATOR_IMPLAUSIBLE,
                deflator.current().place(),
                "found",
                deflator.shown(),
                "low",
                deflator.low(),
                "high",
                deflator.high(),
                "constant",
                String.valueOf(deflator.constant().place().cell()),
                "base",
                deflator.base());
    }

    private static Finding broken(List<Deflator> wrong, Place place, Blame blame, List<CellAddress> withheld) {
        Deflator first = wrong.get(0);
        return Finding.of(
                FindingCode.PRICES_BREAK_OFF,
                place,
                "low",
                first.low(),
                "high",
                first.high(),
                "base",
                first.base(),
                "constant",
                cells(wrong.stream().map(Deflator::constant).toList()),
                "lowest",
                wrong.stream().map(Deflator::shown).reduce(BigDecimal::min).orElseThrow(),
                "highest",
                wrong.stream().map(Deflator::shown).reduce(BigDecimal::max).orElseThrow(),
                "current",
                cells(wrong.stream().map(Deflator::current).toList()),
                "blamed",
                new Phrase("price." + blame),
                "count",
                withheld.size(),
                "cells",
                CellList.of(withheld));
    }

    private static String cells(List<Observation> observations) {
        return CellList.of(observations.stream()
                .map(each -> CellAddress.parse(String.valueOf(each.place().cell())))
                .toList());
    }
}

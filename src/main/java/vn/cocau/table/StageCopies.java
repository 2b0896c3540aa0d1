package vn.cocau.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.Measure;
import vn.cocau.concept.Period;
import vn.cocau.concept.Stage;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.concept.Transformation;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.CellAddress;
import vn.cocau.observation.Agreement;
import vn.cocau.observation.Observation;
import vn.cocau.observation.SeriesKey;

/**
 * The figures of a period that stand in a file twice, once as an estimate and once as final, all of them the same: they
 * are no firmer than the less firm of the two.
 */
final class StageCopies {

    /** All figures of a measure in one period, at whatever prices. */
    private record Account(TerritoryCode territory, Measure measure, Transformation transformation, Period period) {

        static Account of(Observation observation) {
            SeriesKey series = observation.key().series();
            return new Account(
                    series.territory(),
                    series.measure(),
                    series.transformation(),
                    observation.key().period());
        }
    }

    /** A figure, whatever its stage. */
    private record Figure(SeriesKey series, Period period) {}

    /** The same figure at two stages. */
    private record Pair(Observation lessFirm, Observation firmer) {

        boolean alike() {
            return Agreement.withinRounding(lessFirm, firmer);
        }
    }

    private StageCopies() {}

    static List<Finding> settle(Classified classified) {
        boolean oneStage = classified.observations().stream()
                        .map(each -> each.key().stage())
                        .distinct()
                        .count()
                < 2;
        if (oneStage) {
            return List.of();
        }
        Map<Account, List<Pair>> accounts = new LinkedHashMap<>();
        byFigure(classified).values().forEach(stages -> {
            List<Observation> order = List.copyOf(stages.values());
            for (int i = 1; i < order.size(); i++) {
                accounts.computeIfAbsent(Account.of(order.get(0)), account -> new ArrayList<>())
                        .add(new Pair(order.get(0), order.get(i)));
            }
        });
        List<Finding> findings = new ArrayList<>();
        accounts.values().stream()
                .filter(pairs -> pairs.size() > 1 && pairs.stream().allMatch(Pair::alike))
                .forEach(pairs -> {
                    pairs.forEach(pair -> classified.put(pair.firmer().place(), new CellClass.Checked()));
                    findings.add(finding(pairs));
                });
        return findings;
    }

    /** Each figure by its stages, the least firm first; plans are no stage of it. */
    private static Map<Figure, Map<Stage, Observation>> byFigure(Classified classified) {
        Map<Figure, Map<Stage, Observation>> figures = new LinkedHashMap<>();
        for (Observation each : classified.observations()) {
            if (each.key().stage() != Stage.PLAN && each.amount() != null) {
                figures.computeIfAbsent(
                                new Figure(each.key().series(), each.key().period()),
                                stages -> new TreeMap<>(Comparator.comparingInt(Stage::ordinal)))
                        .put(each.key().stage(), each);
            }
        }
        return figures;
    }

    private static Finding finding(List<Pair> pairs) {
        Pair first = pairs.get(0);
        return Finding.of(
                FindingCode.STAGES_ALIKE,
                first.firmer().place(),
                "expected",
                first.firmer().key().stage(),
                "label",
                first.firmer().labels().getOrDefault(Dimension.PERIOD, ""),
                "found",
                first.lessFirm().key().stage(),
                "otherLabel",
                first.lessFirm().labels().getOrDefault(Dimension.PERIOD, ""),
                "period",
                first.firmer().key().period().toString(),
                "count",
                pairs.size(),
                "cells",
                CellList.of(pairs.stream()
                        .map(pair -> CellAddress.parse(
                                String.valueOf(pair.firmer().place().cell())))
                        .toList()));
    }
}

package vn.cocau.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cocau.concept.OutOfScope;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.CellAddress;
import vn.cocau.observation.Agreement;
import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;

/**
 * One key in two cells of a file: alike within rounding they are one observation in two places, and the better printed one
 * is kept; unlike, neither is believed. A zero against a figure, in a row that is zero throughout, is an unfilled copy of
 * the form.
 */
final class Duplicates {

    private record Row(String sheet, int row) {}

    private final Classified classified;
    private final Set<Row> filledRows;

    private Duplicates(Classified classified) {
        this.classified = classified;
        this.filledRows = classified.observations().stream()
                .filter(each -> !isZero(each))
                .map(Duplicates::row)
                .collect(Collectors.toSet());
    }

    static void settle(Classified classified) {
        new Duplicates(classified).settle();
    }

    private void settle() {
        Map<ObservationKey, List<Observation>> byKey = new LinkedHashMap<>();
        classified
                .observations()
                .forEach(each -> byKey.computeIfAbsent(each.key(), key -> new ArrayList<>())
                        .add(each));
        byKey.values().stream().filter(same -> same.size() > 1).forEach(this::settle);
    }

    private void settle(List<Observation> same) {
        List<Observation> filled =
                same.stream().filter(each -> !isUnfilled(each)).toList();
        if (!filled.isEmpty() && filled.size() < same.size()) {
            same.stream()
                    .filter(this::isUnfilled)
                    .forEach(each -> classified.put(each.place(), new CellClass.Outside(OutOfScope.UNFILLED)));
        }
        List<Observation> rivals = filled.isEmpty() ? same : filled;
        Observation best = rivals.stream()
                .max(Comparator.comparingInt(Observation::decimals))
                .orElseThrow();
        boolean alike = rivals.stream().allMatch(each -> Agreement.withinRounding(best, each));
        for (Observation each : rivals) {
            if (!alike) {
                classified.put(each.place(), new CellClass.Refused(cause(each, rivals)));
            } else if (!each.equals(best)) {
                classified.put(each.place(), new CellClass.Checked());
            }
        }
    }

    private boolean isUnfilled(Observation observation) {
        return isZero(observation) && !filledRows.contains(row(observation));
    }

    private static Row row(Observation observation) {
        String cell = String.valueOf(observation.place().cell());
        return new Row(
                String.valueOf(observation.place().sheet()),
                CellAddress.parse(cell).row());
    }

    private static boolean isZero(Observation observation) {
        return observation.amount() == null || observation.amount().signum() == 0;
    }

    private static Cause cause(Observation observation, List<Observation> rivals) {
        StringBuilder others = new StringBuilder();
        for (Observation rival : rivals) {
            if (!rival.equals(observation)) {
                others.append(others.length() == 0 ? "" : ", ")
                        .append(rival.place().sheet())
                        .append('!')
                        .append(rival.place().cell())
                        .append(" = ")
                        .append(rival.raw());
            }
        }
        return new Cause(
                FindingCode.KEY_DUPLICATE,
                CellAddress.parse(String.valueOf(observation.place().cell())),
                others.toString());
    }
}

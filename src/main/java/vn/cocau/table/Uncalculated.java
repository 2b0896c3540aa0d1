package vn.cocau.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;
import vn.cocau.observation.Observation;

/** Figures computed from cells that hold no result: what the sheet shows for them leaves those cells out. */
final class Uncalculated {

    private static final Set<FindingCode> WITHOUT_RESULT =
            Set.of(FindingCode.CELL_NOT_CALCULATED, FindingCode.CELL_ERROR);

    private Uncalculated() {}

    static List<Finding> examine(Classified classified, SheetFormulas formulas, Dependents dependents) {
        Map<Observation, Set<String>> gaps = new LinkedHashMap<>();
        for (Observation each : classified.observations()) {
            Set<String> missing = new TreeSet<>();
            for (String cell : formulas.reached(each.place())) {
                Place source = new Place(each.place().file(), each.place().sheet(), cell);
                if (classified.all().get(source) instanceof CellClass.Refused refused
                        && WITHOUT_RESULT.contains(refused.cause().code())) {
                    missing.add(cell);
                }
            }
            if (!missing.isEmpty()) {
                gaps.put(each, missing);
            }
        }
        dependents.withhold(gaps.keySet());
        return gaps.entrySet().stream()
                .map(gap -> finding(gap.getKey(), gap.getValue()))
                .toList();
    }

    private static Finding finding(Observation observation, Set<String> missing) {
        return Finding.of(
                FindingCode.FORMULA_OVER_GAP,
                observation.place(),
                "found",
                observation.amount() == null ? observation.raw() : observation.amount(),
                "cells",
                String.join(", ", missing));
    }
}

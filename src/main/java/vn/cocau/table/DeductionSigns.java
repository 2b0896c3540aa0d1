package vn.cocau.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cocau.concept.Transformation;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.CellAddress;
import vn.cocau.observation.Observation;
import vn.cocau.profile.Classification;

/**
 * The sign of what is taken off a total. Printed positive it may mean what it says or be a deduction without its minus:
 * two readings, between which the sums decide. Printed negative it is one.
 */
final class DeductionSigns {

    private final Classification classification;

    DeductionSigns(Classification classification) {
        this.classification = classification;
    }

    /** The reading, and where it has positive deductions the one in which they are negative. */
    List<Reading> readings(Reading reading) {
        if (reading.observations().stream().noneMatch(each -> isDeduction(each) && signum(each) > 0)) {
            return List.of(reading);
        }
        Map<CellAddress, Resolution> reversed = new LinkedHashMap<>();
        reading.cells()
                .forEach((cell, resolution) -> reversed.put(
                        cell,
                        resolution instanceof Resolution.Read read && isDeduction(read.observation())
                                ? new Resolution.Read(negated(read.observation()))
                                : resolution));
        Layout layout = reading.layout().with(Deductions.REVERSED);
        return List.of(reading, new Reading(layout, reading.headerRows(), reading.context(), reversed));
    }

    /** Says that a block's deductions were read against their printed sign. */
    Optional<Finding> finding(Sheet sheet, Reading reading, Map<CellAddress, CellClass> classes) {
        if (reading.layout().deductions() == Deductions.AS_PRINTED) {
            return Optional.empty();
        }
        List<CellAddress> cells = new ArrayList<>();
        List<Observation> deductions = new ArrayList<>();
        for (CellAddress cell : reading.cells().keySet()) {
            if (classes.get(cell) instanceof CellClass.Read read && isDeduction(read.observation())) {
                cells.add(cell);
                deductions.add(read.observation());
            }
        }
        return deductions.stream()
                .findFirst()
                .map(first -> Finding.of(
                        FindingCode.DEDUCTION_WITHOUT_MINUS,
                        first.place(),
                        "expected",
                        amount(first),
                        "found",
                        amount(first).negate(),
                        "count",
                        cells.size(),
                        "cells",
                        CellList.of(cells)));
    }

    private boolean isDeduction(Observation observation) {
        Transformation kind = observation.key().series().transformation();
        return observation.amount() != null
                && (kind == Transformation.LEVEL || kind == Transformation.SHARE)
                && classification.deducts(observation.key().series().activity());
    }

    private static int signum(Observation observation) {
        return amount(observation).signum();
    }

    private static Observation negated(Observation observation) {
        return observation.withAmount(amount(observation).negate(), observation.status());
    }

    private static BigDecimal amount(Observation observation) {
        return observation.amount() == null ? BigDecimal.ZERO : observation.amount();
    }
}

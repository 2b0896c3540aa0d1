package vn.cocau.metric;

import java.math.BigDecimal;
import java.util.stream.Stream;
import vn.cocau.cube.Answer;
import vn.cocau.cube.Cube;
import vn.cocau.cube.Inventory;

/**
 * M65, discrepancy of the districts against the official row: {@code δ = Σ_r V_r − V_official}, in the profile's money
 * (or persons), for every item; {@code MISSING_INPUT} where only one of the two exists.
 */
final class DistrictsDiscrepancy implements Metric {

    static final String ID = "M65";

    @Override
    public String id() {
        return ID;
    }

    static BigDecimal discrepancy(BigDecimal sum, BigDecimal official) {
        return sum.subtract(official);
    }

    @Override
    public Stream<Figure> figures(Cube cube) {
        return slots(cube)
                .flatMap(slot -> FigureKey.of(ID, slot, cube.unitOf(slot.item().measure()))
                        .figure(Computed.difference(districts(slot), official(slot, cube))));
    }

    /** The sum of the districts stands first; slots that only the official rows have come after it. */
    static Stream<Slot> slots(Cube cube) {
        Inventory told = cube.sumOfDistricts().inventory();
        return Stream.concat(
                Slot.of(cube.sumOfDistricts()),
                Slot.of(cube.official())
                        .map(slot -> slot.from(cube.sumOfDistricts()))
                        .filter(slot -> !told.mentions(slot.item(), slot.basis(), slot.period())));
    }

    static Answer districts(Slot slot) {
        return slot.level().as("districts");
    }

    static Answer official(Slot slot, Cube cube) {
        return slot.from(cube.official()).level().as("official");
    }
}

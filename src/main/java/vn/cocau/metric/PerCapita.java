package vn.cocau.metric;

import java.math.BigDecimal;
import java.util.stream.Stream;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Measure;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.Reason;
import vn.cocau.concept.Unit;
import vn.cocau.cube.Absent;
import vn.cocau.cube.Answer;
import vn.cocau.cube.Cube;
import vn.cocau.metric.formula.FormulaResult;
import vn.cocau.profile.Item;

/**
 * M09, GRDP and value added per head: {@code Y / average population of the same period}, in whole currency units per
 * person.
 */
final class PerCapita implements Metric {

    static final String ID = "M09";

    @Override
    public String id() {
        return ID;
    }

    /** {@code amount × 10^multiplier / population}. */
    static FormulaResult perCapita(BigDecimal amount, int multiplier, BigDecimal population) {
        return population.signum() <= 0
                ? FormulaResult.undefined(Reason.ZERO_DENOMINATOR)
                : FormulaResult.of(amount.scaleByPowerOfTen(multiplier).divide(population, Rounding.EXACT));
    }

    static Unit unit(Cube cube) {
        return new Unit(cube.profile().unit().code(), 0);
    }

    @Override
    public Stream<Figure> figures(Cube cube) {
        return totals(cube).flatMap(slot -> FigureKey.of(ID, slot, unit(cube)).figure(perCapita(slot, cube)));
    }

    static Stream<Slot> totals(Cube cube) {
        return Stream.of(Items.GRDP, Items.VALUE_ADDED).flatMap(item -> Slot.all(cube, item));
    }

    static Answer perCapita(Slot slot, Cube cube) {
        int multiplier = cube.profile().unit().multiplier();
        Answer amount = slot.level();
        Answer population = population(slot);
        return amount.isNothing() || population.isNothing()
                ? Absent.NOTHING
                : Computed.of(
                        args -> perCapita(args.get(0), multiplier, args.get(1)),
                        amount.as("amount"),
                        population.as("population"));
    }

    private static Answer population(Slot slot) {
        Slot persons = slot.at(PriceBasis.NOT_APPLICABLE);
        return persons.of(new Item(Measure.POPULATION, ActivityCode.NOT_APPLICABLE))
                .level()
                .or(persons.of(new Item(Measure.POPULATION, ActivityCode.TOTAL)).level());
    }
}

package vn.cocau.metric;

import java.util.function.BinaryOperator;
import java.util.function.Function;
import vn.cocau.concept.Reason;
import vn.cocau.cube.Absent;
import vn.cocau.cube.Answer;

/** Comparisons with the year before. */
final class Changes {

    private Changes() {}

    /**
     * A quantity compared with the year before. The first year of all has nothing to be compared with and gets no figure;
     * a later year whose predecessor is missing, or of another territory, gets a reason.
     */
    static Answer since(Slot slot, Function<Slot, Answer> quantity, BinaryOperator<Answer> change) {
        Answer current = quantity.apply(slot);
        if (current.isNothing() || !compared(slot, quantity)) {
            return Absent.NOTHING;
        }
        if (!slot.accounts().comparable(slot.period(), slot.period().previousYear())) {
            return new Absent(
                    Reason.TERRITORY_BREAK,
                    current.stage(),
                    current.as("current").terms());
        }
        return change.apply(
                current.as("current"), quantity.apply(slot.yearBefore()).as("base"));
    }

    private static boolean compared(Slot slot, Function<Slot, Answer> quantity) {
        return slot.earlier().anyMatch(each -> !quantity.apply(each).isNothing());
    }
}

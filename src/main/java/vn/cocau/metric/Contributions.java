package vn.cocau.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.Unit;
import vn.cocau.cube.Absent;
import vn.cocau.cube.Answer;
import vn.cocau.cube.Cube;
import vn.cocau.metric.formula.FormulaResult;

/** Contributions of items to the growth of a whole at constant prices, by one of the conventions. */
record Contributions(String id, Unit unit, Formula formula) {

    /** A contribution from an item's and a whole's amounts, now and a year before. */
    interface Formula {
        FormulaResult of(Change part, Change whole);
    }

    /** An amount a year before and now. */
    record Change(BigDecimal before, BigDecimal now) {

        BigDecimal difference() {
            return now.subtract(before);
        }
    }

    Stream<Figure> figures(Cube cube, ShareBase base) {
        return Slot.all(cube)
                .filter(slot -> slot.atConstantPrices() && Items.belongs(slot.item(), base))
                .flatMap(slot -> key(slot).shareOf(base).figure(contribution(slot, slot.whole(base))));
    }

    FigureKey key(Slot slot) {
        return FigureKey.of(id, slot, unit).since(slot.period().previousYear());
    }

    /** Inputs of the whole stand with its own figure, M01L. Nothing where the item or the whole has no growth at these prices to speak of. */
    Answer contribution(Slot part, Slot whole) {
        Answer both = Changes.since(part, Slot::level, Computed::difference);
        if (both.isNothing() || whole.level().isNothing()) {
            return Absent.NOTHING;
        }
        if (both instanceof Absent refused) {
            return refused;
        }
        return Computed.of(
                v -> formula.of(new Change(v.get(0), v.get(1)), new Change(v.get(2), v.get(3))),
                List.of(
                        part.yearBefore().level().as("base"),
                        part.level().as("current"),
                        Levels.asPublished(whole.yearBefore().level()).as("base whole"),
                        Levels.asPublished(whole.level()).as("current whole")));
    }
}

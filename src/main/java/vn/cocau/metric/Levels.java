package vn.cocau.metric;

import java.util.List;
import java.util.stream.Stream;
import vn.cocau.cube.Amount;
import vn.cocau.cube.Answer;
import vn.cocau.cube.Cube;

/**
 * M01L, the levels all other metrics rest on: an item's amount as reported, made of its parts, or added up from the
 * districts. Unit: the profile's money, or persons. Suffix L for "level" (M01 itself is the residual of the identity).
 */
final class Levels implements Metric {

    static final String ID = "M01L";

    @Override
    public String id() {
        return ID;
    }

    /** An amount as an input of other figures: it is published here, with its own inputs, and need not repeat them. */
    static Answer asPublished(Answer level) {
        return level instanceof Amount amount
                ? new Amount(amount.value(), amount.stage(), amount.flags(), List.of())
                : level;
    }

    @Override
    public Stream<Figure> figures(Cube cube) {
        return Slot.all(cube)
                .flatMap(slot -> FigureKey.of(ID, slot, cube.unitOf(slot.item().measure()))
                        .figure(slot.level().as("level")));
    }
}

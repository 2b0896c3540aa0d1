package vn.cocau.metric;

import java.util.stream.Stream;
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

    @Override
    public Stream<Figure> figures(Cube cube) {
        return Slot.all(cube)
                .flatMap(slot -> Label.of(ID, slot, cube.unitOf(slot.item().measure()))
                        .figure(slot.level().as("level")));
    }
}

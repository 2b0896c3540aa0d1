package vn.cocau.metric;

import java.util.stream.Stream;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.Unit;
import vn.cocau.cube.Answer;
import vn.cocau.cube.Cube;

/**
 * M05, change of share since the year before: {@code Δs = s_1 − s_0}, in percentage points, for each share base. The
 * changes of all parts add up to zero.
 */
final class ChangeOfShare implements Metric {

    static final String ID = "M05";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Stream<Figure> figures(Cube cube) {
        Shares shares = new Shares(cube);
        return Stream.of(ShareBase.values())
                .flatMap(base -> Slot.all(cube)
                        .filter(slot -> Items.belongs(slot.item(), base))
                        .flatMap(slot -> FigureKey.of(ID, slot, Unit.PERCENTAGE_POINTS)
                                .shareOf(base)
                                .since(slot.period().previousYear())
                                .structure()
                                .figure(Changes.since(slot, each -> shares.share(each, base), ChangeOfShare::change))));
    }

    private static Answer change(Answer current, Answer before) {
        return Computed.difference(current, before);
    }
}

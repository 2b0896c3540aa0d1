package vn.cocau.metric;

import java.util.stream.Stream;
import vn.cocau.concept.Unit;
import vn.cocau.cube.Answer;
import vn.cocau.cube.Cube;

/**
 * M09I, index of GRDP per head: {@code M09 / M09 of the year before × 100}, previous year = 100. Suffix I for "index".
 */
final class PerCapitaIndex implements Metric {

    static final String ID = "M09I";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Stream<Figure> figures(Cube cube) {
        return PerCapita.totals(cube)
                .flatMap(slot -> FigureKey.of(ID, slot, Unit.INDEX)
                        .since(slot.period().previousYear())
                        .figure(Changes.since(slot, each -> PerCapita.perCapita(each, cube), PerCapitaIndex::index)));
    }

    private static Answer index(Answer current, Answer base) {
        return Computed.of(args -> Ratio.percent(args.get(0), args.get(1)), current, base);
    }
}

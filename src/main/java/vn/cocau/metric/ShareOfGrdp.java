package vn.cocau.metric;

import java.util.stream.Stream;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.Unit;
import vn.cocau.cube.Cube;

/**
 * M02, share of GRDP: {@code s_i = V_i / Y × 100}, in percent, at current prices; at constant prices for analysis
 * only. Product taxes less subsidies are a part of GRDP. Source: the national statistical indicator of economic
 * structure.
 */
final class ShareOfGrdp implements Metric {

    static final String ID = "M02";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Stream<Figure> figures(Cube cube) {
        return figures(cube, ID, ShareBase.GRDP);
    }

    /** The same for any base. */
    static Stream<Figure> figures(Cube cube, String id, ShareBase base) {
        Shares shares = new Shares(cube);
        return Slot.all(cube)
                .filter(slot -> Items.belongs(slot.item(), base))
                .flatMap(slot -> FigureKey.of(id, slot, Unit.PERCENT)
                        .shareOf(base)
                        .structure()
                        .figure(shares.share(slot, base)));
    }
}

package vn.cocau.metric;

import java.util.stream.Stream;
import vn.cocau.concept.ShareBase;
import vn.cocau.cube.Cube;

/**
 * M03, share of value added, product taxes left out: {@code s_i = V_i / ΣV × 100}, in percent. Refused with {@code
 * CONCEPT_MISMATCH} where a sector is published together with product taxes.
 */
final class ShareOfValueAdded implements Metric {

    static final String ID = "M03";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Stream<Figure> figures(Cube cube) {
        return ShareOfGrdp.figures(cube, ID, ShareBase.GVA);
    }
}

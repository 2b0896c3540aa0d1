package vn.cocau.metric;

import java.util.stream.Stream;
import vn.cocau.concept.ShareBase;
import vn.cocau.cube.Cube;

/**
 * M02GO, share of gross output: M02's formula on gross output, in percent. It is no share of GRDP and answers no target.
 * Suffix GO for "gross output".
 */
final class ShareOfGrossOutput implements Metric {

    static final String ID = "M02GO";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Stream<Figure> figures(Cube cube) {
        return ShareOfGrdp.figures(cube, ID, ShareBase.GO);
    }
}

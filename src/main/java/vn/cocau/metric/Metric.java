package vn.cocau.metric;

import java.util.stream.Stream;
import vn.cocau.cube.Cube;

/** One metric of the catalogue: its figures for the province and every district, in publication order. */
interface Metric {

    /** The id in the catalogue. */
    String id();

    /** A figure wherever there is something to compute it from, with a reason instead of a value where that fails. */
    Stream<Figure> figures(Cube cube);
}

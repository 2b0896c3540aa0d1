package vn.cocau.identity;

import java.util.List;
import vn.cocau.observation.Observation;

/** One kind of identity: the lines in which an observation is the whole. */
interface LineSource {

    List<Line> linesOf(Observation whole, Observed observations);
}

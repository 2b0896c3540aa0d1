package vn.cocau.revision;

import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;

/** A figure said before and said otherwise now, and why. */
public record Revision(ObservationKey key, Observation earlier, Observation later, Cause cause) {

    /** What made the later figure replace the earlier one. */
    public enum Cause {
        /** A later edition of the same form. */
        EDITION,
        /** A corrected file in place of the former one. */
        CORRECTION,
        /** A firmer stage of the same figure: final after estimate. */
        STAGE
    }
}

package vn.cocau.revision;

import vn.cocau.observation.Observation;
import vn.cocau.observation.ObservationKey;

/** A figure that was reported anew and differs beyond rounding. The key is that of the later report. */
public record Revision(ObservationKey key, Observation earlier, Observation later, RevisionCause cause) {}

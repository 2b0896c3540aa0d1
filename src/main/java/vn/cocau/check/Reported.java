package vn.cocau.check;

import org.jspecify.annotations.Nullable;
import vn.cocau.concept.Period;
import vn.cocau.observation.Observation;

/**
 * A current observation with the reporting period of the submission it stands in.
 *
 * @param in null where the submission reports nothing but plans
 */
public record Reported(Observation observation, @Nullable Period in) {}

package vn.cocau.table;

import vn.cocau.concept.OutOfScope;
import vn.cocau.observation.Observation;

/** The class in which a numeric cell ends: exactly one for each. */
public sealed interface CellClass {

    /** It became an observation. */
    record Read(Observation observation) implements CellClass {}

    /** It was recomputed from other cells of the submission and compared; it is not published twice. */
    record Checked() implements CellClass {}

    /** It is named in a finding, with the reason and what to do. */
    record Refused(Cause cause) implements CellClass {}

    /** A year, a code, a row or column number. */
    record Label() implements CellClass {}

    /** None of ours. */
    record Outside(OutOfScope reason) implements CellClass {}
}

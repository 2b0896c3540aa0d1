package vn.cocau.identity;

import java.util.List;
import vn.cocau.observation.Observation;

/** What a sheet's formulas say of a printed whole. */
@FunctionalInterface
public interface Formulas {

    /** A sheet without formulas. */
    Formulas NONE = (whole, parts) -> false;

    /** Whether the whole is computed in the sheet from these parts, directly or through other sums. */
    boolean compute(Observation whole, List<Observation> parts);
}

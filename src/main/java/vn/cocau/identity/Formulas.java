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

    /** Whether a figure is a formula of any kind over these others; over none, whether it is a formula at all. */
    default boolean derive(Observation figure, List<Observation> from) {
        return compute(figure, from);
    }

    /** What a line proves whose members are computed from one another: nothing of the values. */
    default EvidenceClass evidence(Observation figure, List<Observation> from) {
        return derive(figure, from) ? EvidenceClass.TAUTOLOGY : EvidenceClass.EXACT;
    }
}

package vn.cocau.metric.formula;

import vn.cocau.concept.Reason;

/**
 * M24 to M26 and M30, how far the structure of a district is from that of a reference: the whole province, the
 * rest of it, or another district.
 */
public final class Specialisation {

    private Specialisation() {}

    /** M24, Krugman's index {@code K = Σ |s − s*|}, from 0 where alike to 2 where nothing is shared. */
    public static FormulaResult krugman(Parts district, Parts reference) {
        return Structures.compared(district, reference, Structures::distance);
    }

    /** M25, Hoover's coefficient {@code K / 2}, from 0 to 1. */
    public static FormulaResult hoover(Parts district, Parts reference) {
        return Structures.compared(district, reference, (own, other) -> Structures.distance(own, other) / 2);
    }

    /** M26, Hachman's index of similarity {@code 1 / Σ s·LQ}, to 1 where alike. Undefined where the reference lacks a sector. */
    public static FormulaResult hachman(Parts district, Parts reference) {
        if (reference.isStructure() && reference.least() == 0) {
            return FormulaResult.undefined(Reason.ZERO_DENOMINATOR);
        }
        return Structures.compared(
                district,
                reference,
                (own, other) -> 1 / own.sum(i -> own.get(i) * LocationQuotient.quotient(own.get(i), other.get(i))));
    }

    /** M30, Duranton and Puga's relative diversity {@code 1 / Σ |s − s*|}; undefined, for it is infinite, where alike. */
    public static FormulaResult relativeDiversity(Parts district, Parts reference) {
        boolean alike = district.isStructure()
                && reference.isStructure()
                && Structures.distance(district.shares(), reference.shares()) == 0;
        return alike
                ? FormulaResult.undefined(Reason.ZERO_DENOMINATOR)
                : Structures.compared(district, reference, (own, other) -> 1 / Structures.distance(own, other));
    }
}

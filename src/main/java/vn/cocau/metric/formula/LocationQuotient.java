package vn.cocau.metric.formula;

import vn.cocau.concept.Reason;

/**
 * M21, location quotient: {@code (x_ir / x_r) / (x_i / x)}, how many times more of a sector a district has than
 * the whole province; 1 where alike.
 */
public final class LocationQuotient {

    private LocationQuotient() {}

    /** Undefined where the district, the sector or the province has nothing. */
    public static FormulaResult of(double part, double district, double sector, double province) {
        if (district <= 0 || sector <= 0 || province <= 0) {
            return FormulaResult.undefined(Reason.ZERO_DENOMINATOR);
        }
        return FormulaResult.of(quotient(part / district, sector / province));
    }

    static double quotient(double share, double reference) {
        return share / reference;
    }

    /** Of each sector, from the sectors of a district and of the province; NaN where the province has none of it. */
    static Parts all(Parts district, Parts province) {
        Parts own = district.shares();
        Parts reference = province.shares();
        return Parts.generate(own.count(), i -> quotient(own.get(i), reference.get(i)));
    }
}

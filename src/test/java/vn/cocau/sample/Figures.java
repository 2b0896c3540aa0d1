package vn.cocau.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** One district's value added as its office prints it: rounded in the parts, added up from what is printed. */
record Figures(Economy economy, District district, Basis basis, Printing printing) {

    static final BigDecimal HUNDRED = new BigDecimal("100.00");

    /** How far the point moves from triệu đồng, and how many decimals stay. */
    record Printing(int pointsLeft, int decimals) {

        static final Printing TRIEU = new Printing(0, 0);

        static Printing ty(int decimals) {
            return new Printing(3, decimals);
        }
    }

    BigDecimal of(Item item, int year) {
        return item.added(leaf -> BigDecimal.valueOf(economy.leaf(district, leaf, basis, year))
                .movePointLeft(printing.pointsLeft())
                .setScale(printing.decimals(), RoundingMode.HALF_UP));
    }

    /** One row of a table: the item in every year. */
    List<BigDecimal> across(Item item) {
        return Province.years(year -> of(item, year));
    }

    /** Percent of the total, rounded half up to two decimals. */
    BigDecimal share(Item item, int year) {
        return percent(of(item, year), of(Item.TOTAL, year));
    }

    /** The share of the last sector where an office prints what the other two leave of 100. */
    BigDecimal shareLeft(int year) {
        return HUNDRED.subtract(share(Item.AGRICULTURE, year)).subtract(share(Item.INDUSTRY_AND_CONSTRUCTION, year));
    }

    /** Percent of the total with as many digits as Excel keeps. */
    static BigDecimal unrounded(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 13, RoundingMode.HALF_UP);
    }

    /** Previous year = 100, two decimals. */
    BigDecimal index(Item item, int year) {
        return percent(of(item, year), of(item, year - 1));
    }

    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }
}

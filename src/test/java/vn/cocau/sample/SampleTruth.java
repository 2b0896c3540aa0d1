package vn.cocau.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What the generator put into the sample workbooks, by district, row, prices and year, for tests of what is read. */
public final class SampleTruth {

    private static final Economy ECONOMY = new Economy();

    private final Figures figures;

    private SampleTruth(Figures figures) {
        this.figures = figures;
    }

    /** A district's value added in million dong. */
    public static SampleTruth millions(String district, boolean constant) {
        return of(district, constant, Figures.Printing.TRIEU);
    }

    /** A district's value added in billion dong. */
    public static SampleTruth billions(String district, boolean constant, int decimals) {
        return of(district, constant, Figures.Printing.ty(decimals));
    }

    private static SampleTruth of(String district, boolean constant, Figures.Printing printing) {
        Basis basis = constant ? Basis.CONSTANT_2010 : Basis.CURRENT;
        return new SampleTruth(new Figures(ECONOMY, District.valueOf(district), basis, printing));
    }

    /** A row of the table in every year from 2020 to 2024. */
    public List<BigDecimal> row(String item) {
        return figures.across(Item.valueOf(item));
    }

    public BigDecimal in(int year, String item) {
        return figures.of(Item.valueOf(item), year);
    }

    /** A plan or an estimate: each leaf of another year times a factor, rounded to one decimal, added up. */
    public BigDecimal scaled(int source, String factor, String item) {
        return Item.valueOf(item)
                .added(leaf -> figures.of(leaf, source)
                        .multiply(new BigDecimal(factor))
                        .setScale(1, RoundingMode.HALF_UP));
    }

    /** Gross output: each leaf over its ratio of value added, in whole units, added up. */
    public List<BigDecimal> output(String item) {
        return Province.years(year ->
                Item.valueOf(item).added(leaf -> figures.of(leaf, year).divide(ratio(leaf), 0, RoundingMode.HALF_UP)));
    }

    private static BigDecimal ratio(Item leaf) {
        return new BigDecimal(
                switch (leaf) {
                    case INDUSTRY -> "0.0562";
                    case CONSTRUCTION -> "0.281";
                    case SERVICES -> "0.624";
                    default -> "0.577";
                });
    }

    public List<BigDecimal> shares(String item) {
        return Province.years(year -> figures.share(Item.valueOf(item), year));
    }

    /** The share of services where an office prints what the other sectors leave of 100. */
    public List<BigDecimal> sharesLeft() {
        return Province.years(figures::shareLeft);
    }

    /** The volume index of a year, previous year = 100. */
    public BigDecimal index(int year, String item) {
        return figures.index(Item.valueOf(item), year);
    }
}

package vn.cocau.sample;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What the nine districts are made to add up to, by sector and year. GRDP of 2021 and 2023 and the shares of 2020 and
 * 2022 are the published ones, GRDP of the other years follows published figures per head; shares between, product taxes
 * and the sectors' real growth are assumed so that GRDP grows by about the published 6.53, 8.59, 5.56 and 6.50 %.
 */
final class Province {

    static final int FIRST_YEAR = 2020;
    static final int LAST_YEAR = 2024;

    /** Tỷ đồng at current prices. */
    static final double[] GRDP = {123_400, 134_956, 142_600, 150_195, 162_290};

    static final double TAXES_IN_GRDP = 3.5;

    private static final double[] AGRICULTURE_IN_GRDP = {11.43, 11.0, 10.5, 10.4, 10.1};
    private static final double[] INDUSTRY_IN_GRDP = {58.03, 58.8, 59.5, 59.0, 59.4};
    private static final double[] AGRICULTURE_GROWTH = {0, 4.0, 4.4, 4.1, 3.0};
    private static final double[] INDUSTRY_GROWTH = {0, 7.73, 9.13, 5.49, 6.98};
    private static final double[] SERVICES_GROWTH = {0, 4.6, 8.9, 6.3, 6.6};

    private Province() {}

    static <T> List<T> years(IntFunction<T> inYear) {
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).mapToObj(inYear).toList();
    }

    /** Value added of a sector in tỷ đồng. */
    static double valueAdded(Item sector, Basis basis, int year) {
        return basis == Basis.CURRENT ? current(sector, year) : constant(sector, year);
    }

    private static double current(Item sector, int year) {
        int index = year - FIRST_YEAR;
        double agriculture = AGRICULTURE_IN_GRDP[index];
        double industry = INDUSTRY_IN_GRDP[index];
        double share = switch (sector) {
            case AGRICULTURE -> agriculture;
            case INDUSTRY_AND_CONSTRUCTION -> industry;
            default -> 100 - TAXES_IN_GRDP - agriculture - industry;
        };
        return GRDP[index] * share / 100;
    }

    private static double constant(Item sector, int year) {
        double level = current(sector, FIRST_YEAR) / priceLevelOf2020(sector);
        for (int at = FIRST_YEAR + 1; at <= year; at++) {
            level *= 1 + growth(sector)[at - FIRST_YEAR] / 100;
        }
        return level;
    }

    private static double priceLevelOf2020(Item sector) {
        return switch (sector) {
            case AGRICULTURE -> 1.75;
            case INDUSTRY_AND_CONSTRUCTION -> 1.45;
            default -> 1.65;
        };
    }

    private static double[] growth(Item sector) {
        return switch (sector) {
            case AGRICULTURE -> AGRICULTURE_GROWTH;
            case INDUSTRY_AND_CONSTRUCTION -> INDUSTRY_GROWTH;
            default -> SERVICES_GROWTH;
        };
    }
}

package vn.cocau.sample;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/**
 * Value added of nine illustrative districts, in triệu đồng: the province's sectors, split by the districts' weights,
 * which drift by up to 1.5 % a year, seeded. Only sums, products and quotients, so that every machine agrees.
 */
final class Economy {

    private static final long SEED = 20_100_701L;

    private record Key(District district, Item item, Basis basis, int year) {}

    private final Random random = new Random(SEED);
    private final Map<Key, Long> leaves = new HashMap<>();

    Economy() {
        for (Item sector : Item.SECTORS) {
            Map<District, Double> weights = weightsOf2020(sector);
            for (int year = Province.FIRST_YEAR; year <= Province.LAST_YEAR; year++) {
                split(sector, Basis.CURRENT, year, weights);
                split(sector, Basis.CONSTANT_2010, year, jittered(weights, 0.004));
                weights = jittered(weights, 0.015);
            }
        }
    }

    /** A leaf of the three-sector table in whole triệu đồng. */
    long leaf(District district, Item item, Basis basis, int year) {
        return leaves.get(new Key(district, item, basis, year));
    }

    private static Map<District, Double> weightsOf2020(Item sector) {
        Map<District, Double> weights = new EnumMap<>(District.class);
        for (District district : District.values()) {
            weights.put(district, (double) district.weightIn(sector));
        }
        return weights;
    }

    private Map<District, Double> jittered(Map<District, Double> weights, double width) {
        Map<District, Double> moved = new EnumMap<>(weights);
        moved.replaceAll((district, weight) -> weight * wobble(width));
        return moved;
    }

    /** A factor within a width of 1. */
    private double wobble(double width) {
        return 1 + width * (2 * random.nextDouble() - 1);
    }

    private void split(Item sector, Basis basis, int year, Map<District, Double> weights) {
        double whole = 0;
        for (double weight : weights.values()) {
            whole += weight;
        }
        double tyDongPerWeight = Province.valueAdded(sector, basis, year) / whole;
        weights.forEach((district, weight) ->
                intoLeaves(new Key(district, sector, basis, year), Math.round(tyDongPerWeight * weight * 1000)));
    }

    private void intoLeaves(Key sector, long value) {
        long left = value;
        for (Item part : sector.item().parts()) {
            long leaf = Math.round(value * shareWithin(part, sector.district()) * wobble(0.012));
            leaves.put(new Key(sector.district(), part, sector.basis(), sector.year()), leaf);
            left -= leaf;
        }
        Item main = sector.item().parts().isEmpty()
                ? sector.item()
                : sector.item().parts().get(0);
        leaves.merge(new Key(sector.district(), main, sector.basis(), sector.year()), left, Long::sum);
    }

    /** Of its sector; the first part of each sector takes what the others leave. */
    private static double shareWithin(Item part, District district) {
        boolean town = district == District.THAI_NGUYEN || district == District.SONG_CONG;
        return switch (part) {
            case FORESTRY -> town ? 0.012 : 0.078;
            case FISHING -> town ? 0.031 : 0.046;
            case CONSTRUCTION -> district == District.PHO_YEN ? 0.043 : town ? 0.128 : 0.224;
            default -> 0;
        };
    }
}

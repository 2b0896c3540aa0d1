package vn.cocau.bench.input;

import java.math.BigDecimal;
import java.util.Random;

/** Amounts as workbooks store them, always the same: mostly 2 to 6 decimals, a few with a formula's 17 digits. */
final class Figures {

    private static final int FEWEST_DECIMALS = 2;
    private static final int SPREAD_OF_DECIMALS = 5;
    private static final int FEWEST_DIGITS = 4;
    private static final int SPREAD_OF_DIGITS = 6;
    private static final int LONG_ONES_IN_100 = 3;
    private static final double LARGEST_LONG_ONE = 10_000;

    private final Random random;

    Figures(long seed) {
        random = new Random(seed);
    }

    String next() {
        if (random.nextInt(100) < LONG_ONES_IN_100) {
            return Double.toString(1 + random.nextDouble() * LARGEST_LONG_ONE);
        }
        int bound = 1;
        for (int digits = FEWEST_DIGITS + random.nextInt(SPREAD_OF_DIGITS); digits > 0; digits--) {
            bound *= 10;
        }
        return BigDecimal.valueOf(1 + random.nextInt(bound), FEWEST_DECIMALS + random.nextInt(SPREAD_OF_DECIMALS))
                .stripTrailingZeros()
                .toPlainString();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}

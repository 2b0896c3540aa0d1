package vn.cocau.grid.xls;

/**
 * The decimal with the fewest digits that reads back as a binary number, and the nearest of those. Found without long
 * arithmetic for the sizes that figures have: a product of two binary numbers is exact when its rounding is added to it.
 */
final class ShortestDecimal {

    /** So many digits are always told apart by binary numbers, so that one which reads back is the only one. */
    private static final int TOLD_APART = 15;

    private static final double BEYOND = 1e15;
    private static final long MANTISSA = (1L << 52) - 1;
    /** Nearer to a limit than this, exact arithmetic has to decide. */
    private static final double CLOSE = 1e-6;
    /** Powers of ten that a binary number holds exactly. */
    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private long digits;
    private int decimals;

    /** The decimal's digits without its point. */
    long digits() {
        return digits;
    }

    /** How many of them stand after the point. */
    int decimals() {
        return decimals;
    }

    /** Finds it for a number from 0 on; false for a number that needs exact arithmetic. */
    boolean find(double size) {
        if (!(size < BEYOND)) {
            return false;
        }
        digits = (long) size;
        decimals = 0;
        if (digits == size) {
            return true;
        }
        int most = decimals(size);
        if (most + 2 >= POWERS.length) {
            return false;
        }
        if (toldApart(size, most) || longer(size, most + 1)) {
            strip();
            return true;
        }
        return false;
    }

    /** How many decimals make 15 digits of it. */
    private static int decimals(double size) {
        int decimals = TOLD_APART;
        if (size >= 1) {
            for (int i = 0; size >= POWERS[i]; i++) {
                decimals--;
            }
        } else {
            for (double raised = size; raised < 0.1 && decimals < POWERS.length; raised *= 10) {
                decimals++;
            }
        }
        return decimals;
    }

    private boolean toldApart(double size, int places) {
        digits = (long) (size * POWERS[places] + 0.5);
        decimals = places;
        return digits / POWERS[places] == size;
    }

    /** With 16 digits, where they read back, or with 17, which always do. */
    private boolean longer(double size, int places) {
        double distance = nearest(size, places);
        double limit = Math.ulp(size) * POWERS[places] / 2;
        boolean evenlySpaced = (Double.doubleToRawLongBits(size) & MANTISSA) != 0;
        if (!evenlySpaced || Math.abs(distance - limit) < CLOSE) {
            return false;
        }
        return (distance < limit ? distance : nearest(size, places + 1)) < 0.5 - CLOSE;
    }

    /** Takes the nearest decimal of so many places; how far it is away, in units of its last place. */
    private double nearest(double size, int places) {
        double product = size * POWERS[places];
        double rest = Math.fma(size, POWERS[places], -product) + (product - (long) product);
        double step = Math.rint(rest);
        digits = (long) product + (long) step;
        decimals = places;
        return Math.abs(step - rest);
    }

    private void strip() {
        while (digits % 10 == 0) {
            digits /= 10;
            decimals--;
        }
    }
}

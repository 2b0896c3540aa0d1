package vn.cocau.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import vn.cocau.observation.Agreement;
import vn.cocau.observation.Observation;

/** One figure at current and at constant prices: their ratio is the rise of its prices since the base year. */
record Deflator(Observation current, Observation constant) {

    private static final BigDecimal LOWEST = new BigDecimal("0.8");
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(4);
    /** Over a generation prices can rise further. */
    private static final BigDecimal HIGHEST_AFTER_LONG = BigDecimal.valueOf(8);

    private static final int LONG = 15;

    BigDecimal low() {
        return LOWEST;
    }

    BigDecimal high() {
        return yearsAfterBase() > LONG ? HIGHEST_AFTER_LONG : HIGHEST;
    }

    BigDecimal ratio() {
        return currentAmount().divide(constantAmount(), MathContext.DECIMAL64);
    }

    BigDecimal shown() {
        return ratio().setScale(2, RoundingMode.HALF_UP);
    }

    /** In and before the base year nothing follows, nor for an amount that rounding could make nothing. */
    boolean testable() {
        return yearsAfterBase() > 0
                && currentAmount().signum() >= 0
                && constantAmount().compareTo(rounding(constant)) > 0;
    }

    /** Whether it is out of the band however the two were rounded. */
    boolean implausible() {
        BigDecimal most = currentAmount().add(rounding(current));
        BigDecimal least = currentAmount().subtract(rounding(current));
        BigDecimal mostConstant = constantAmount().add(rounding(constant));
        BigDecimal leastConstant = constantAmount().subtract(rounding(constant));
        return most.compareTo(leastConstant.multiply(LOWEST)) < 0 || least.compareTo(mostConstant.multiply(high())) > 0;
    }

    private BigDecimal rounding(Observation observation) {
        return Agreement.halfPlace(observation)
                .scaleByPowerOfTen(-constant.unit().multiplier());
    }

    boolean currentIsZero() {
        return currentAmount().signum() == 0;
    }

    String base() {
        return String.valueOf(constant.key().series().priceBasis().baseYear());
    }

    private int yearsAfterBase() {
        Integer base = constant.key().series().priceBasis().baseYear();
        return base == null ? 0 : constant.key().period().year() - base;
    }

    private BigDecimal currentAmount() {
        return Objects.requireNonNull(current.amount())
                .scaleByPowerOfTen(current.unit().multiplier() - constant.unit().multiplier());
    }

    private BigDecimal constantAmount() {
        return Objects.requireNonNull(constant.amount());
    }
}

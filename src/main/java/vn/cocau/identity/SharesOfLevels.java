package vn.cocau.identity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.Transformation;
import vn.cocau.observation.Observation;

/** A printed share equals 100 × level ÷ total, within its last printed place and one more unit of it for forced totals. */
final class SharesOfLevels implements LineSource {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Offices move a share by one unit of its last place so that the column adds up to 100. */
    private static final BigDecimal ONE_AND_A_HALF = new BigDecimal("1.5");

    private final Formulas formulas;

    SharesOfLevels(Formulas formulas) {
        this.formulas = formulas;
    }

    @Override
    public List<Line> linesOf(Observation share, Observed observations) {
        ShareBase base = share.key().series().shareBase();
        if (share.key().series().transformation() != Transformation.SHARE || base == null) {
            return List.of();
        }
        Observation level = observations.get(Keys.level(
                share.key(),
                share.key().series().measure(),
                share.key().series().activity(),
                share.key().series().priceBasis()));
        Observation total = observations.get(Keys.level(
                share.key(),
                base.measure(),
                ActivityCode.TOTAL,
                share.key().series().priceBasis()));
        if (level == null
                || total == null
                || level.equals(total)
                || Amounts.of(total).signum() <= 0) {
            return List.of();
        }
        BigDecimal tolerance =
                ONE_AND_A_HALF.scaleByPowerOfTen(-share.decimals()).add(roundingOfRatio(level, total));
        List<Observation> parts = List.of(level, total);
        return List.of(new Line(LineKind.SHARE_OF_LEVELS, formulas.evidence(share, parts), share, parts, tolerance));
    }

    /** How far the rounding of the level alone can move the share, in percent. */
    private static BigDecimal roundingOfRatio(Observation level, Observation total) {
        return Amounts.halfPlace(total.unit(), level)
                .multiply(HUNDRED)
                .divide(Amounts.of(total), MathContext.DECIMAL64);
    }
}

package vn.cocau.identity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cocau.concept.Transformation;
import vn.cocau.concept.Unit;
import vn.cocau.observation.Observation;

/** The accounting identities that are tried: what the parts give for the whole, and what a member would have to be. */
public enum LineKind {
    /** Parts of an activity, or sectors and product taxes, add up to their whole. */
    ACTIVITY_SUM,
    /** Territories add up to the territory they are parts of. */
    TERRITORY_SUM,
    /** The shares of a partition add up to 100: the whole is 100 less its parts, the other shares. */
    SHARES_TO_100,
    /** The printed total share is 100; it has no parts. */
    TOTAL_SHARE,
    /** A share equals 100 × its level ÷ the total; the parts are level and total. */
    SHARE_OF_LEVELS,
    /** An index equals 100 × this year's level ÷ last year's; growth is the index less 100. */
    CHANGE_OF_LEVELS,
    /** Constant and current prices agree in the base year. */
    BASE_YEAR;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The whole as it follows from the parts, some of them replaced. */
    BigDecimal computed(Line line, Map<Observation, BigDecimal> replaced) {
        return switch (this) {
            case SHARE_OF_LEVELS -> ratio(line, replaced);
            case CHANGE_OF_LEVELS ->
                line.whole().key().series().transformation() == Transformation.INDEX
                        ? ratio(line, replaced)
                        : ratio(line, replaced).subtract(HUNDRED);
            case SHARES_TO_100, TOTAL_SHARE -> HUNDRED.subtract(sum(line, replaced));
            default -> sum(line, replaced);
        };
    }

    /** What a gap is measured against: the whole as printed; for shares 100, for a change last year's 100. */
    BigDecimal total(Line line) {
        return switch (this) {
            case SHARES_TO_100, CHANGE_OF_LEVELS -> HUNDRED;
            default -> Amounts.of(line.whole());
        };
    }

    private static BigDecimal sum(Line line, Map<Observation, BigDecimal> replaced) {
        return line.parts().stream()
                .map(part -> amount(part, replaced, line.whole().unit()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The amount that would make the line hold if this member alone were wrong, in the member's own unit. */
    Optional<BigDecimal> solve(Line line, Observation member) {
        if (member.equals(line.whole())) {
            return Optional.of(line.computed());
        }
        return switch (this) {
            case SHARE_OF_LEVELS -> solveShare(line, member);
            case CHANGE_OF_LEVELS -> Optional.empty();
            case SHARES_TO_100 -> Optional.of(Amounts.of(member).add(line.residual()));
            default ->
                Optional.of(Amounts.of(member)
                        .subtract(line.residual()
                                .scaleByPowerOfTen(line.whole().unit().multiplier()
                                        - member.unit().multiplier())));
        };
    }

    private static Optional<BigDecimal> solveShare(Line line, Observation member) {
        BigDecimal share = Amounts.of(line.whole());
        Observation level = line.parts().get(0);
        Observation total = line.parts().get(1);
        if (member.equals(level)) {
            return Optional.of(Amounts.in(member.unit(), total).multiply(share).divide(HUNDRED));
        }
        return share.signum() == 0
                ? Optional.empty()
                : Optional.of(Amounts.in(member.unit(), level).multiply(HUNDRED).divide(share, MathContext.DECIMAL64));
    }

    private static BigDecimal ratio(Line line, Map<Observation, BigDecimal> replaced) {
        List<Observation> parts = line.parts();
        Unit unit = parts.get(1).unit();
        return amount(parts.get(0), replaced, unit)
                .multiply(HUNDRED)
                .divide(amount(parts.get(1), replaced, unit), MathContext.DECIMAL64);
    }

    private static BigDecimal amount(Observation part, Map<Observation, BigDecimal> replaced, Unit unit) {
        return replaced.getOrDefault(part, Amounts.of(part))
                .scaleByPowerOfTen(part.unit().multiplier() - unit.multiplier());
    }
}

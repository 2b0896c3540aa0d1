package vn.cocau.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cocau.concept.Reason;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.Unit;
import vn.cocau.cube.Answer;
import vn.cocau.cube.Cube;
import vn.cocau.metric.formula.FormulaResult;

/**
 * M04, shares that add to 100: largest remainder at two decimals over the partition in use. Every share is rounded
 * down; the hundredths still missing go to the largest remainders, a tie to the larger share, then to the earlier
 * part. In percent. Shares that miss 100 by more than half a point, which no rounding explains, are {@code
 * INCONSISTENT}. Source: Hamilton's method.
 */
final class RoundedShares implements Metric {

    static final String ID = "M04";

    private static final int UNITS = 100 * 100;

    private static final BigDecimal ROUNDING_EXPLAINS = new BigDecimal("0.5");

    @Override
    public String id() {
        return ID;
    }

    /** Whole units for each amount, adding up to {@code units} exactly. The amounts' sum must be above zero. */
    static List<Integer> apportion(List<BigDecimal> amounts, int units) {
        BigDecimal total = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> quotas = amounts.stream()
                .map(amount -> amount.multiply(BigDecimal.valueOf(units)).divide(total, Rounding.EXACT))
                .toList();
        List<Integer> floors = quotas.stream()
                .map(RoundedShares::floor)
                .map(BigDecimal::intValueExact)
                .toList();
        int missing = units - floors.stream().mapToInt(Integer::intValue).sum();
        Set<Integer> raised = IntStream.range(0, quotas.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> quotas.get(i).subtract(floor(quotas.get(i))))
                        .thenComparing(quotas::get)
                        .reversed())
                .limit(missing)
                .collect(Collectors.toSet());
        return IntStream.range(0, quotas.size())
                .mapToObj(i -> floors.get(i) + (raised.contains(i) ? 1 : 0))
                .toList();
    }

    private static BigDecimal floor(BigDecimal quota) {
        return quota.setScale(0, RoundingMode.FLOOR);
    }

    @Override
    public Stream<Figure> figures(Cube cube) {
        Shares shares = new Shares(cube);
        return Stream.of(ShareBase.values())
                .flatMap(base -> Slot.all(cube, Items.whole(base))
                        .flatMap(whole -> shares.structure(whole, base).stream()
                                .flatMap(structure -> figures(whole, base, structure))));
    }

    private static Stream<Figure> figures(Slot whole, ShareBase base, Shares.Structure structure) {
        return IntStream.range(0, structure.parts().size())
                .filter(i -> !structure.shares().get(i).isNothing())
                .boxed()
                .flatMap(i -> FigureKey.of(ID, whole.of(structure.parts().get(i)), Unit.PERCENT)
                        .shareOf(base)
                        .structure()
                        .figure(rounded(structure, i)));
    }

    private static Answer rounded(Shares.Structure structure, int part) {
        return Computed.of(shares -> rounded(shares, part), structure.shares());
    }

    private static FormulaResult rounded(List<BigDecimal> shares, int part) {
        BigDecimal total = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return total.subtract(Ratio.HUNDRED).abs().compareTo(ROUNDING_EXPLAINS) > 0
                ? FormulaResult.undefined(Reason.INCONSISTENT)
                : FormulaResult.of(BigDecimal.valueOf(apportion(shares, UNITS).get(part), Rounding.DECIMALS));
    }
}

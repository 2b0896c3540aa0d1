package vn.cocau.metric;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.Reason;
import vn.cocau.concept.ShareBase;
import vn.cocau.concept.Unit;
import vn.cocau.cube.Absent;
import vn.cocau.cube.Amount;
import vn.cocau.cube.Answer;
import vn.cocau.cube.Cube;
import vn.cocau.profile.Item;
import vn.cocau.profile.Target;

/**
 * M71, gap to a share target: {@code s* − s} at current prices, in percentage points, above zero while the target is
 * missed; for the latest year with a share of the target's base, the official one before the districts'. A second row
 * measures the same on the base of value added. Gross output answers no target.
 */
final class ShareTargetGap implements Metric {

    static final String ID = "M71";

    @Override
    public String id() {
        return ID;
    }

    static BigDecimal gap(BigDecimal target, BigDecimal share) {
        return target.subtract(share);
    }

    @Override
    public Stream<Figure> figures(Cube cube) {
        return cube.profile().targets().stream()
                .filter(target -> target.kind() == Target.Kind.SHARE)
                .filter(target -> target.territory().equals(cube.official().territory()))
                .flatMap(target -> figures(target, cube));
    }

    private static Stream<Figure> figures(Target target, Cube cube) {
        Shares shares = new Shares(cube);
        return bases(target).stream()
                .flatMap(base -> rows(target, cube).map(slot -> latest(slot, base, shares, target)))
                .flatMap(Optional::stream)
                .findFirst()
                .stream()
                .flatMap(period -> bases(target).stream()
                        .flatMap(base -> rows(target, cube)
                                .map(slot -> slot.in(period))
                                .flatMap(slot -> key(slot, base, target)
                                        .figure(gap(target, shares.share(slot, base), covered(target, slot, cube))))));
    }

    /** The target's item in the official rows and in the districts' sum, in the target's last year. */
    private static Stream<Slot> rows(Target target, Cube cube) {
        Item item = Items.ofActivity(target.activity(), cube.profile().classification());
        return Stream.of(cube.official(), cube.sumOfDistricts())
                .map(accounts -> new Slot(accounts, item, PriceBasis.CURRENT, target.to()));
    }

    /** The target's base before that of value added. */
    private static List<ShareBase> bases(Target target) {
        ShareBase base = target.shareBase() == null ? ShareBase.GRDP : target.shareBase();
        return base == ShareBase.GO
                ? List.of()
                : Stream.of(base, ShareBase.GVA).distinct().toList();
    }

    private static Optional<Period> latest(Slot slot, ShareBase base, Shares shares, Target target) {
        return slot.accounts().inventory().periods().stream()
                .filter(period -> period.isYear() && period.compareTo(target.to()) <= 0)
                .filter(period -> shares.share(slot.in(period), base) instanceof Amount)
                .max(Comparator.naturalOrder());
    }

    private static FigureKey key(Slot slot, ShareBase base, Target target) {
        return FigureKey.of(ID, slot, Unit.PERCENTAGE_POINTS).shareOf(base).judging(target.id());
    }

    private static boolean covered(Target target, Slot slot, Cube cube) {
        return new TargetTerritory(cube, target).covers(slot.period());
    }

    private static Answer gap(Target target, Answer share, boolean covered) {
        return share.isNothing() || covered
                ? Computed.affine(target.value(), BigDecimal.ONE.negate(), share)
                : new Absent(Reason.TERRITORY_BREAK, share.stage(), share.terms());
    }
}

package vn.cocau.metric.formula;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * M50 to M53, what part of a district's change is the province's, what its mix of sectors, and what its own:
 * amounts by sector of the district and of the whole it lies in, in two periods.
 */
public final class ShiftShare {

    private ShiftShare() {}

    /** A district and its province, before and now, by sector. */
    public record Development(Parts district, Parts districtNow, Parts province, Parts provinceNow) {

        int sectors() {
            return district.count();
        }

        double total() {
            return provinceNow.sum() / province.sum();
        }

        double growth(int sector) {
            return provinceNow.get(sector) / province.get(sector);
        }

        /** Whether the province had something of every sector that either has now. */
        boolean isDefined() {
            boolean sectors = IntStream.range(0, sectors())
                    .allMatch(i -> province.get(i) > 0 || (district.get(i) == 0 && districtNow.get(i) == 0));
            return sectors && province.sum() > 0;
        }

        /** The sum over the sectors that the province had. */
        double sum(IntToDoubleFunction term) {
            return province.sum(i -> province.get(i) == 0 ? 0 : term.applyAsDouble(i));
        }
    }

    /** The district's change in three parts, which add up to it. */
    public record Shift(double provincial, double mix, double regional) {

        Shift plus(Shift other) {
            return new Shift(provincial + other.provincial, mix + other.mix, regional + other.regional);
        }
    }

    /** The regional part of M51 in two: where sectors stand, and that the district has other sectors than the province. */
    public record Regional(double competitive, double allocation) {}

    /**
     * M50, Dunn: {@code NS = E(G − 1)}, {@code IM = Σ E_i (g_i − G)}, {@code RS = Σ (E_i1 − E_i0 g_i)}. Nothing where the
     * province had none of a sector that the district has.
     */
    public static Optional<Shift> dunn(Development change) {
        if (!change.isDefined()) {
            return Optional.empty();
        }
        double all = change.total();
        return Optional.of(new Shift(
                change.district().sum() * (all - 1),
                change.sum(i -> change.district().get(i) * (change.growth(i) - all)),
                change.sum(i -> change.districtNow().get(i) - change.district().get(i) * change.growth(i))));
    }

    /** M51, Esteban-Marquillas: the regional part with the province's mix of sectors, and the rest of it. */
    public static Optional<Regional> esteban(Development change) {
        if (!change.isDefined() || change.district().least() <= 0) {
            return Optional.empty();
        }
        double size = change.district().sum() / change.province().sum();
        IntToDoubleFunction lead =
                i -> change.districtNow().get(i) / change.district().get(i) - change.growth(i);
        double competitive = change.sum(i -> change.province().get(i) * size * lead.applyAsDouble(i));
        double whole = change.sum(i -> change.district().get(i) * lead.applyAsDouble(i));
        return Optional.of(new Regional(competitive, whole - competitive));
    }

    /** M53, Barff and Knight: M50 year by year, added up. Nothing where one of the years has none. */
    public static Optional<Shift> dynamic(List<Development> years) {
        Shift sum = new Shift(0, 0, 0);
        for (Development year : years) {
            Optional<Shift> shift = dunn(year);
            if (shift.isEmpty()) {
                return shift;
            }
            sum = sum.plus(shift.get());
        }
        return years.isEmpty() ? Optional.empty() : Optional.of(sum);
    }

    /**
     * M52, Gerfin: the district's growth over the province's, as the product of a factor of its mix and one of its own.
     *
     * @param whole the product of the other two
     */
    public record Factors(double whole, double mix, double regional) {}

    /** Nothing where the province had none of a sector that the district has, or the district had nothing. */
    public static Optional<Factors> gerfin(Development change) {
        if (!change.isDefined() || change.district().sum() <= 0) {
            return Optional.empty();
        }
        double start = change.district().sum();
        double asProvince = change.sum(i -> change.district().get(i) * change.growth(i));
        double own = change.districtNow().sum() / start;
        return asProvince <= 0
                ? Optional.empty()
                : Optional.of(new Factors(
                        own / change.total(), asProvince / start / change.total(), own * start / asProvince));
    }
}

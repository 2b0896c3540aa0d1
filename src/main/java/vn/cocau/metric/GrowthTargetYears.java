package vn.cocau.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cocau.concept.Period;
import vn.cocau.concept.Reason;
import vn.cocau.concept.Unit;
import vn.cocau.cube.Absent;
import vn.cocau.cube.Accounts;
import vn.cocau.cube.Answer;
import vn.cocau.cube.Cube;
import vn.cocau.metric.VolumeGrowth.Rate;
import vn.cocau.profile.Item;
import vn.cocau.profile.Target;

/**
 * The years of a growth target that are done: growth of each from the target's first year up to {@code year}. A year whose
 * territory is not the target's counts as {@code TERRITORY_BREAK}.
 */
record GrowthTargetYears(Target target, Accounts accounts, Item item, int year, List<Rate> rates) {

    /** For every growth target and every year of it whose growth is told of. */
    static Stream<GrowthTargetYears> of(Cube cube) {
        return cube.profile().targets().stream()
                .filter(target -> target.kind() == Target.Kind.AVERAGE_GROWTH)
                .flatMap(target -> Stream.of(cube.official(), cube.sumOfDistricts())
                        .filter(accounts -> accounts.territory().equals(target.territory()))
                        .flatMap(accounts -> of(target, accounts, cube)));
    }

    private static Stream<GrowthTargetYears> of(Target target, Accounts accounts, Cube cube) {
        Item item = Items.ofActivity(target.activity(), cube.profile().classification());
        TargetTerritory territory = new TargetTerritory(cube, target);
        List<Rate> rates = IntStream.rangeClosed(
                        target.from().year(), target.to().year())
                .mapToObj(Period::ofYear)
                .map(period -> rate(accounts, item, period, territory))
                .toList();
        return IntStream.range(0, rates.size())
                .filter(i -> !rates.get(i).percent().isNothing())
                .mapToObj(i -> new GrowthTargetYears(
                        target, accounts, item, target.from().year() + i, rates.subList(0, i + 1)));
    }

    private static Rate rate(Accounts accounts, Item item, Period period, TargetTerritory territory) {
        Rate rate = VolumeGrowth.best(accounts, item, period);
        Answer percent = rate.percent();
        return percent.isNothing() || territory.covers(period)
                ? rate
                : new Rate(rate.basis(), new Absent(Reason.TERRITORY_BREAK, percent.stage(), percent.terms()));
    }

    Answer average() {
        return Computed.of(AverageGrowth::average, percents());
    }

    List<Answer> percents() {
        List<Answer> percents = new ArrayList<>();
        rates.forEach(rate -> percents.add(rate.percent()));
        return percents;
    }

    /** All years of the target. */
    int length() {
        return target.to().year() - target.from().year() + 1;
    }

    int remaining() {
        return target.to().year() - year;
    }

    /** A figure of this year, compared with the year before the target's first. */
    FigureKey key(String metric, Unit unit) {
        return key(metric, unit, year).since(Period.ofYear(target.from().year() - 1));
    }

    FigureKey key(String metric, Unit unit, int period) {
        Slot slot = new Slot(accounts, item, VolumeGrowth.commonBasis(rates), Period.ofYear(period));
        return FigureKey.of(metric, slot, unit).judging(target.id());
    }
}

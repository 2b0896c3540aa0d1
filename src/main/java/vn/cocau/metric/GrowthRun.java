package vn.cocau.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.cocau.concept.Period;
import vn.cocau.cube.Accounts;
import vn.cocau.cube.Answer;
import vn.cocau.metric.VolumeGrowth.Rate;
import vn.cocau.profile.Item;

/**
 * Consecutive years of known real growth of an item, in one territory.
 *
 * @param baseYear the year before the first
 */
record GrowthRun(Accounts accounts, Item item, int baseYear, List<Rate> rates) {

    /** The unbroken runs of every item, earliest first. */
    static Stream<GrowthRun> of(Accounts accounts) {
        return accounts.inventory().items().stream().flatMap(item -> of(accounts, item).stream());
    }

    private static List<GrowthRun> of(Accounts accounts, Item item) {
        List<GrowthRun> runs = new ArrayList<>();
        for (Period period : accounts.inventory().periods()) {
            Rate rate = period.isYear() ? VolumeGrowth.best(accounts, item, period) : Rate.NONE;
            if (rate.known()) {
                append(runs, new GrowthRun(accounts, item, period.year() - 1, List.of(rate)));
            }
        }
        return runs;
    }

    private static void append(List<GrowthRun> runs, GrowthRun next) {
        GrowthRun last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last == null || !last.continuedBy(next)) {
            runs.add(next);
            return;
        }
        List<Rate> longer = new ArrayList<>(last.rates);
        longer.addAll(next.rates);
        runs.set(runs.size() - 1, new GrowthRun(last.accounts, last.item, last.baseYear, longer));
    }

    private boolean continuedBy(GrowthRun next) {
        return lastYear() == next.baseYear
                && accounts.comparable(Period.ofYear(lastYear()), Period.ofYear(next.lastYear()));
    }

    int lastYear() {
        return baseYear + rates.size();
    }

    /** Growth of the years after {@code from} up to {@code to}. */
    List<Answer> percents(int from, int to) {
        return rates(from, to).stream().map(Rate::percent).toList();
    }

    List<Rate> rates(int from, int to) {
        return rates.subList(from - baseYear, to - baseYear);
    }

    /** The slot of a year's figure, at the price basis common to the whole run. */
    Slot slot(int year) {
        return new Slot(accounts, item, VolumeGrowth.commonBasis(rates), Period.ofYear(year));
    }
}

package vn.cocau.profile;

import java.util.List;
import java.util.Map;
import vn.cocau.concept.Measure;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.Unit;

/**
 * The form that the territories of a profile report on: one table for each kind of prices, a row for each item.
 *
 * @param decimals printed after the decimal mark
 * @param items the rows, the whole first
 * @param accounts which rows add up to which; every row is in one
 * @param reporter who reports, by language; {@code {territory}} stands for the territory's name
 * @param receiver the office reported to, by language
 */
public record ReportForm(
        Measure measure,
        List<PriceBasis> prices,
        Unit unit,
        int decimals,
        List<Item> items,
        List<Partition> accounts,
        Map<String, String> reporter,
        Map<String, String> receiver) {

    public ReportForm {
        prices = List.copyOf(prices);
        items = List.copyOf(items);
        accounts = List.copyOf(accounts);
        reporter = Map.copyOf(reporter);
        receiver = Map.copyOf(receiver);
    }

    /** How many wholes an item is inside of. */
    public int depth(Item item) {
        return accounts.stream()
                .filter(account -> account.parts().contains(item))
                .findFirst()
                .map(account -> 1 + depth(account.whole()))
                .orElse(0);
    }
}

package vn.cocau.cube;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.cocau.concept.Measure;
import vn.cocau.concept.Period;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.Transformation;
import vn.cocau.profile.Item;

/**
 * What a territory's accounts are about, each in publication order. Not every combination occurs.
 *
 * @param items everything told of, and the wholes that its parts may make up
 * @param valuations the price bases of amounts and shares
 * @param volumeBases the price bases of published indices and growth rates
 */
public record Inventory(
        SortedSet<Item> items,
        SortedSet<PriceBasis> valuations,
        SortedSet<PriceBasis> volumeBases,
        SortedSet<Period> periods) {

    static Inventory empty(PublicationOrder order) {
        return new Inventory(
                new TreeSet<>(order.items()),
                new TreeSet<>(order.priceBases()),
                new TreeSet<>(order.priceBases()),
                new TreeSet<>());
    }

    static Inventory union(PublicationOrder order, Collection<? extends Accounts> parts) {
        Inventory union = empty(order);
        for (Accounts part : parts) {
            union.items.addAll(part.inventory().items);
            union.valuations.addAll(part.inventory().valuations);
            union.volumeBases.addAll(part.inventory().volumeBases);
            union.periods.addAll(part.inventory().periods);
        }
        return union.frozen();
    }

    Inventory frozen() {
        return new Inventory(
                Collections.unmodifiableSortedSet(items),
                Collections.unmodifiableSortedSet(valuations),
                Collections.unmodifiableSortedSet(volumeBases),
                Collections.unmodifiableSortedSet(periods));
    }

    void add(Item item, Transformation transformation, PriceBasis basis) {
        items.add(item);
        boolean volume = transformation == Transformation.INDEX || transformation == Transformation.GROWTH;
        (volume ? volumeBases : valuations).add(basis);
    }

    /** Whether the combination lies within what the accounts are about. */
    public boolean mentions(Item item, PriceBasis basis, Period period) {
        return items.contains(item) && valuations.contains(basis) && periods.contains(period);
    }

    /** Whether amounts of the measure can stand at this valuation: persons have no price. */
    public static boolean fits(Measure measure, PriceBasis basis) {
        return measure.isMoney() == (basis.type() != PriceBasis.Type.NOT_APPLICABLE);
    }
}

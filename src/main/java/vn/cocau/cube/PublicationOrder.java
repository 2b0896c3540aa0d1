package vn.cocau.cube;

import java.util.Comparator;
import vn.cocau.concept.PriceBasis;
import vn.cocau.profile.Classification;
import vn.cocau.profile.Item;

/** The order things are published in: items by measure and the classification's own order, prices by kind and year. */
record PublicationOrder(Comparator<Item> items, Comparator<PriceBasis> priceBases) {

    static PublicationOrder of(Classification classification) {
        return new PublicationOrder(
                Comparator.comparing(Item::measure)
                        .thenComparing(item -> classification.order(item.activity()))
                        .thenComparing(Item::activity),
                Comparator.comparing(PriceBasis::type)
                        .thenComparing(PriceBasis::baseYear, Comparator.nullsFirst(Comparator.naturalOrder())));
    }
}

package vn.cocau.cube;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.PriceBasis;
import vn.cocau.profile.Activity;
import vn.cocau.profile.Classification;
import vn.cocau.profile.Item;

/** The order things are published in: items by measure and the classification's own order, prices by kind and year. */
record PublicationOrder(Comparator<Item> items, Comparator<PriceBasis> priceBases) {

    static PublicationOrder of(Classification classification) {
        Map<ActivityCode, Integer> order = new HashMap<>();
        for (Activity activity : classification.activities()) {
            order.put(activity.code(), activity.order());
        }
        return new PublicationOrder(
                Comparator.comparing(Item::measure)
                        .thenComparing(item -> order.getOrDefault(item.activity(), Integer.MAX_VALUE))
                        .thenComparing(Item::activity),
                Comparator.comparing(PriceBasis::type)
                        .thenComparing(PriceBasis::baseYear, Comparator.nullsFirst(Comparator.naturalOrder())));
    }
}

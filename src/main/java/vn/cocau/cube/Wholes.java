package vn.cocau.cube;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Measure;
import vn.cocau.concept.ShareBase;
import vn.cocau.profile.Classification;
import vn.cocau.profile.Item;
import vn.cocau.profile.Partition;

/** Which wholes may be summed from which parts. Value added alone never makes GRDP, and gross output only itself. */
final class Wholes {

    private final Classification classification;
    private final Map<Item, List<Partition>> summable = new HashMap<>();
    private final Map<Item, Set<Item>> wholesByPart = new HashMap<>();

    Wholes(Classification classification) {
        this.classification = classification;
        for (Partition partition : classification.partitions()) {
            if (maySum(partition)) {
                summable.computeIfAbsent(partition.whole(), whole -> new ArrayList<>())
                        .add(partition);
                partition
                        .parts()
                        .forEach(part -> wholesByPart
                                .computeIfAbsent(part, each -> new LinkedHashSet<>())
                                .add(partition.whole()));
            }
        }
        summable.keySet().forEach(whole -> requireNotPartOf(whole, whole, new LinkedHashSet<>()));
    }

    static Item of(ShareBase base) {
        return new Item(base.measure(), ActivityCode.TOTAL);
    }

    List<Partition> summable(Item whole) {
        return summable.getOrDefault(whole, List.of());
    }

    /** Whether nothing is told that a wider partition has besides these parts. */
    boolean exhausts(Partition partition, Predicate<Item> told) {
        return classification.exhausts(partition, told);
    }

    /** All wholes the item may help to make up, directly or through others. */
    void addWholesOf(Item part, Set<Item> found) {
        for (Item whole : wholesByPart.getOrDefault(part, Set.of())) {
            if (found.add(whole)) {
                addWholesOf(whole, found);
            }
        }
    }

    /** Whether a part, where others are missing, says that the whole is told of here at all. */
    static boolean speaksOf(Item whole, Item part) {
        return part.measure() == whole.measure() || part.measure() == Measure.PRODUCT_TAXES;
    }

    private static boolean maySum(Partition partition) {
        Item whole = partition.whole();
        boolean oneMeasure = partition.parts().stream().allMatch(part -> part.measure() == whole.measure());
        boolean toMarketPrices = whole.measure() == Measure.GRDP
                && partition.parts().stream().noneMatch(part -> part.measure() == Measure.GROSS_OUTPUT)
                && partition.parts().stream().anyMatch(part -> speaksOf(whole, part));
        return oneMeasure || toMarketPrices;
    }

    private void requireNotPartOf(Item item, Item whole, Set<Item> seen) {
        for (Partition partition : summable(item)) {
            for (Item part : partition.parts()) {
                if (part.equals(whole)) {
                    throw new IllegalArgumentException("a whole is part of itself: " + whole);
                }
                if (seen.add(part)) {
                    requireNotPartOf(part, whole, seen);
                }
            }
        }
    }
}

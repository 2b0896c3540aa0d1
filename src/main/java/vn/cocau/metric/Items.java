package vn.cocau.metric;

import java.util.List;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Measure;
import vn.cocau.concept.ShareBase;
import vn.cocau.profile.Classification;
import vn.cocau.profile.Item;
import vn.cocau.profile.Partition;

/** Which items belong to which whole. */
final class Items {

    static final Item GRDP = whole(ShareBase.GRDP);
    static final Item VALUE_ADDED = whole(ShareBase.GVA);

    private Items() {}

    static Item whole(ShareBase base) {
        return new Item(base.measure(), ActivityCode.TOTAL);
    }

    /** Whether an item can have a share of this base, or contribute to its growth. */
    static boolean belongs(Item item, ShareBase base) {
        return !item.equals(whole(base))
                && switch (item.measure()) {
                    case VALUE_ADDED -> base != ShareBase.GO;
                    case GRDP, PRODUCT_TAXES -> base == ShareBase.GRDP;
                    case GROSS_OUTPUT -> base == ShareBase.GO;
                    case POPULATION, EMPLOYMENT, BUDGET_REVENUE, BUDGET_EXPENDITURE, BUDGET_TRANSFERS -> false;
                };
    }

    /** The item an activity stands for in the accounts of GRDP: the total is GRDP, a sector is value added. */
    static Item ofActivity(ActivityCode activity, Classification classification) {
        if (activity.isTotal()) {
            return GRDP;
        }
        return classification.partitionsOf(GRDP).stream()
                .map(Partition::parts)
                .flatMap(List::stream)
                .filter(part -> part.activity().equals(activity))
                .findFirst()
                .orElse(new Item(Measure.VALUE_ADDED, activity));
    }
}

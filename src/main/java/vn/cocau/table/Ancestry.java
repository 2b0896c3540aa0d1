package vn.cocau.table;

import org.jspecify.annotations.Nullable;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.profile.Activity;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Territories;

/** Which of two activities or territories lies within the other. */
final class Ancestry {

    private final Profile profile;

    Ancestry(Profile profile) {
        this.profile = profile;
    }

    /** The one that is part of the other; null where neither is. */
    @Nullable
    ActivityCode moreSpecific(ActivityCode a, ActivityCode b) {
        if (isWithin(a, b)) {
            return a;
        }
        return isWithin(b, a) ? b : null;
    }

    @Nullable
    TerritoryCode moreSpecific(TerritoryCode a, TerritoryCode b) {
        Territories territories = profile.territories();
        if (a.equals(b) || territories.liesIn(a, b)) {
            return a;
        }
        return territories.liesIn(b, a) ? b : null;
    }

    /** How many steps an activity stands below the whole of its classification. */
    int depth(ActivityCode activity) {
        int depth = 0;
        ActivityCode each = activity;
        while (each != null) {
            depth++;
            each = profile.classification().find(each).map(Activity::parent).orElse(null);
        }
        return depth;
    }

    private boolean isWithin(ActivityCode part, ActivityCode whole) {
        if (whole.isTotal()) {
            return true;
        }
        ActivityCode each = part;
        while (each != null && !each.equals(whole)) {
            each = profile.classification().find(each).map(Activity::parent).orElse(null);
        }
        return each != null;
    }
}

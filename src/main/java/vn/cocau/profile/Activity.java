package vn.cocau.profile;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.ActivityCode;

/**
 * An activity of the classification.
 *
 * @param parent the activity it belongs to, or null
 * @param deducted whether it is taken off the total it is a part of, so that its amounts are negative: financial services
 *     indirectly measured
 * @param names its name by language ("vi", "en", …)
 */
public record Activity(
        ActivityCode code, @Nullable ActivityCode parent, int order, boolean deducted, Map<String, String> names) {

    public Activity {
        names = Map.copyOf(names);
    }

    /** An activity whose amounts add to its total. */
    public Activity(ActivityCode code, @Nullable ActivityCode parent, int order, Map<String, String> names) {
        this(code, parent, order, false, names);
    }
}

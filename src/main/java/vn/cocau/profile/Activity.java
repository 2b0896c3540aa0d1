package vn.cocau.profile;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.ActivityCode;

/**
 * An activity of the classification.
 *
 * @param parent the activity it belongs to, or null
 * @param names its name by language ("vi", "en", …)
 */
public record Activity(ActivityCode code, @Nullable ActivityCode parent, int order, Map<String, String> names) {

    public Activity {
        names = Map.copyOf(names);
    }
}

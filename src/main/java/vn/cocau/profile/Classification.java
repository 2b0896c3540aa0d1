package vn.cocau.profile;

import java.util.List;
import java.util.Optional;
import vn.cocau.concept.ActivityCode;

/**
 * The activities a profile distinguishes and how they add up.
 *
 * @param sectors the items whose shares are the economic structure, in publication order
 */
public record Classification(List<Activity> activities, List<Partition> partitions, List<ActivityCode> sectors) {

    public Classification {
        activities = List.copyOf(activities);
        partitions = List.copyOf(partitions);
        sectors = List.copyOf(sectors);
    }

    public Optional<Activity> find(ActivityCode code) {
        return activities.stream()
                .filter(activity -> activity.code().equals(code))
                .findFirst();
    }

    public List<Partition> partitionsOf(Item whole) {
        return partitions.stream()
                .filter(partition -> partition.whole().equals(whole))
                .toList();
    }

    /** The activity's name in a language, else its code. */
    public String name(ActivityCode code, String language) {
        return find(code)
                .map(activity -> activity.names().getOrDefault(language, code.value()))
                .orElse(code.value());
    }
}

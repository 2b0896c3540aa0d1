package vn.cocau.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cocau.concept.ActivityCode;

/** The activities a profile distinguishes and how they add up. */
public final class Classification {

    private final List<Activity> activities;
    private final List<Partition> partitions;
    private final List<ActivityCode> sectors;
    private final Map<ActivityCode, Activity> byCode = new HashMap<>();
    private final Map<Item, List<Partition>> byWhole = new HashMap<>();
    private final Set<Item> parts = new HashSet<>();

    /** @param sectors the items whose shares are the economic structure, in publication order */
    public Classification(List<Activity> activities, List<Partition> partitions, List<ActivityCode> sectors) {
        this.activities = List.copyOf(activities);
        this.partitions = List.copyOf(partitions);
        this.sectors = List.copyOf(sectors);
        activities.forEach(activity -> byCode.putIfAbsent(activity.code(), activity));
        for (Partition partition : partitions) {
            byWhole.computeIfAbsent(partition.whole(), whole -> new ArrayList<>())
                    .add(partition);
            parts.addAll(partition.parts());
        }
    }

    public List<Activity> activities() {
        return activities;
    }

    public List<Partition> partitions() {
        return partitions;
    }

    public List<ActivityCode> sectors() {
        return sectors;
    }

    public Optional<Activity> find(ActivityCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Whether an activity is taken off its total. */
    public boolean deducts(ActivityCode code) {
        return find(code).map(Activity::deducted).orElse(false);
    }

    public List<Partition> partitionsOf(Item whole) {
        return byWhole.getOrDefault(whole, List.of());
    }

    /** The partitions of a whole as its accounts were drawn up in a year. */
    public List<Partition> partitionsOf(Item whole, int year) {
        return partitionsOf(whole).stream()
                .filter(partition -> partition.holdsIn(year))
                .toList();
    }

    /** Whether every whole was made of the same parts in both years, so that a part can be compared with itself. */
    public boolean alike(int year, int other) {
        return partitions.stream().allMatch(partition -> partition.holdsIn(year) == partition.holdsIn(other));
    }

    /** Whether some whole is made of this item and others. */
    public boolean isPart(Item item) {
        return parts.contains(item);
    }

    /** The activity's name in a language, else its code. */
    public String name(ActivityCode code, String language) {
        return find(code)
                .map(activity -> activity.names().getOrDefault(language, code.value()))
                .orElse(code.value());
    }

    /** The activity's place in the classification's own order; those it does not know come last. */
    public int order(ActivityCode code) {
        return find(code).map(Activity::order).orElse(Integer.MAX_VALUE);
    }
}

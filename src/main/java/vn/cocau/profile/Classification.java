package vn.cocau.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.cocau.concept.ActivityCode;

/** The activities a profile distinguishes and how they add up. */
public final class Classification {

    private final List<Activity> activities;
    private final List<Partition> partitions;
    private final List<ActivityCode> sectors;
    private final Map<ActivityCode, Activity> byCode = new HashMap<>();
    private final Map<Item, List<Partition>> byWhole = new HashMap<>();
    private final Set<Item> parts = new HashSet<>();
    private final Map<Partition, Set<Item>> beyond = new HashMap<>();

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
        partitions.forEach(each -> beyond.put(each, beyond(each, partitionsOf(each.whole()))));
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

    /**
     * Whether parts make up their whole: nothing is told that a wider partition of it has besides them, such as sections T
     * and U beside those to S.
     */
    public boolean exhausts(Partition partition, Predicate<Item> told) {
        return beyond.getOrDefault(partition, Set.of()).stream().noneMatch(told);
    }

    /** What wider partitions of the same whole have besides the parts of this one. */
    private static Set<Item> beyond(Partition partition, List<Partition> alternatives) {
        Set<Item> items = new LinkedHashSet<>();
        alternatives.stream()
                .map(Partition::parts)
                .filter(wider -> wider.containsAll(partition.parts()))
                .forEach(items::addAll);
        partition.parts().forEach(items::remove);
        return items;
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

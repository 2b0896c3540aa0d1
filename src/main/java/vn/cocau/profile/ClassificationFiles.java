package vn.cocau.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cocau.concept.ActivityCode;

/** Reads the classifications of a profile as one: their activities, and which parts exhaust which whole. */
final class ClassificationFiles {

    private static final List<String> ACTIVITY_COLUMNS = List.of("code", "parent", "order");
    private static final String DEDUCTED = "deducted";
    private static final List<String> PARTITION_COLUMNS =
            List.of("whole_measure", "whole_activity", "partition", "measure", "activity");

    /** Says {@code deducted} of what is taken off its total. */
    private static final String SIGN = "sign";

    /** The last year in which a partition held; empty while it does. */
    private static final String LAST_YEAR = "last_year";

    private ClassificationFiles() {}

    static Classification read(ProfileFiles files, ProfileSettings settings) {
        List<Activity> activities = new ArrayList<>();
        List<Partition> partitions = new ArrayList<>();
        for (Value classification : settings.oneOrMore("classification")) {
            String folder = "classification/" + classification.text() + "/";
            files.requiredRows(folder + "activities.csv", ACTIVITY_COLUMNS, List.of(SIGN))
                    .forEach(row -> activities.add(activity(row, activities)));
            partitions.addAll(partitions(files, folder, activities));
        }
        List<ActivityCode> sectors = settings.list("sectors").stream()
                .map(sector -> known(sector, activities))
                .toList();
        return new Classification(activities, partitions, sectors);
    }

    private static Activity activity(CsvRow row, List<Activity> above) {
        Value code = row.value("code");
        if (above.stream().anyMatch(other -> other.code().equals(code.activity()))) {
            throw row.mistake("the activity " + code.text() + " stands twice.");
        }
        ActivityCode parent =
                row.find("parent").map(value -> known(value, above)).orElse(null);
        return new Activity(code.activity(), parent, row.value("order").integer(), deducted(row), row.names());
    }

    private static boolean deducted(CsvRow row) {
        Value sign = row.find(SIGN).orElse(null);
        if (sign != null && !sign.text().equals(DEDUCTED)) {
            throw sign.mistake("'" + DEDUCTED + "' or nothing");
        }
        return sign != null;
    }

    private static List<Partition> partitions(ProfileFiles files, String folder, List<Activity> activities) {
        Map<String, Partition> partitions = new LinkedHashMap<>();
        for (CsvRow row : files.requiredRows(folder + "partitions.csv", PARTITION_COLUMNS, List.of(LAST_YEAR))) {
            Item whole = item(row.value("whole_measure"), row.value("whole_activity"), activities);
            Item part = item(row.value("measure"), row.value("activity"), activities);
            Integer lastYear = row.find(LAST_YEAR).map(Value::integer).orElse(null);
            partitions.merge(
                    whole + " " + row.value("partition").text(),
                    new Partition(whole, List.of(part), lastYear),
                    ClassificationFiles::joined);
        }
        return List.copyOf(partitions.values());
    }

    private static Partition joined(Partition one, Partition other) {
        List<Item> parts = new ArrayList<>(one.parts());
        parts.addAll(other.parts());
        return new Partition(one.whole(), parts, one.lastYear());
    }

    private static Item item(Value measure, Value activity, List<Activity> activities) {
        return new Item(measure.measure(), known(activity, activities));
    }

    static ActivityCode known(Value value, List<Activity> activities) {
        if (activities.stream().noneMatch(activity -> activity.code().equals(value.activity()))) {
            throw value.mistake("an activity of the classification");
        }
        return value.activity();
    }
}

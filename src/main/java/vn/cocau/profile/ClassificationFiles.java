package vn.cocau.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cocau.concept.ActivityCode;

/** Reads a classification: its activities, and which parts exhaust which whole. */
final class ClassificationFiles {

    private static final List<String> ACTIVITY_COLUMNS = List.of("code", "parent", "order", "sign?");
    private static final String DEDUCTED = "deducted";
    private static final List<String> PARTITION_COLUMNS =
            List.of("whole_measure", "whole_activity", "partition", "measure", "activity");

    private ClassificationFiles() {}

    static Classification read(ProfileFiles files, ProfileSettings settings) {
        String folder = "classification/" + settings.value("classification").text() + "/";
        List<Activity> activities = new ArrayList<>();
        files.requiredRows(folder + "activities.csv", ACTIVITY_COLUMNS)
                .forEach(row -> activities.add(activity(row, activities)));
        List<Partition> partitions = partitions(files, folder, activities);
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
        Value sign = row.find("sign").orElse(null);
        if (sign != null && !sign.text().equals(DEDUCTED)) {
            throw sign.mistake("'" + DEDUCTED + "' or nothing");
        }
        return sign != null;
    }

    private static List<Partition> partitions(ProfileFiles files, String folder, List<Activity> activities) {
        Map<String, Item> wholes = new LinkedHashMap<>();
        Map<String, List<Item>> parts = new LinkedHashMap<>();
        for (CsvRow row : files.requiredRows(folder + "partitions.csv", PARTITION_COLUMNS)) {
            Item whole = item(row.value("whole_measure"), row.value("whole_activity"), activities);
            String key = whole + " " + row.value("partition").text();
            wholes.put(key, whole);
            parts.computeIfAbsent(key, missing -> new ArrayList<>())
                    .add(item(row.value("measure"), row.value("activity"), activities));
        }
        return wholes.entrySet().stream()
                .map(entry -> new Partition(entry.getValue(), parts.getOrDefault(entry.getKey(), List.of())))
                .toList();
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

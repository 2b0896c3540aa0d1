package vn.cocau.profile;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A row of a profile's CSV file. */
record CsvRow(String file, int number, Map<String, String> fields) {

    /** The column's value, which must not be blank. */
    Value value(String column) {
        return find(column).orElseThrow(() -> mistake("the column '" + column + "' is empty."));
    }

    /** The column's value; empty where it is blank or the file has no such column. */
    Optional<Value> find(String column) {
        String text = fields.getOrDefault(column, "");
        return text.isBlank() ? Optional.empty() : Optional.of(new Value(place() + ", " + column, text));
    }

    /** The names by language, from the columns {@code name_<language>}. */
    Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        fields.forEach((column, text) -> {
            if (column.startsWith(CsvFile.NAME) && !text.isBlank()) {
                names.put(column.substring(CsvFile.NAME.length()), text);
            }
        });
        return names;
    }

    String place() {
        return file + ", row " + number;
    }

    ProfileException mistake(String problem) {
        return ProfileException.at(place(), problem);
    }
}

package vn.cocau.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.PartialKey;
import vn.cocau.concept.TerritoryCode;

/** Reads what the codes of a profile's office mean, by the words that head their column. */
final class CodeFiles {

    private static final List<String> COLUMNS = List.of("head", "code", "sets", "note");

    private CodeFiles() {}

    /** The code lists by the words of their heads. */
    static Map<String, CodeList> read(ProfileFiles files, Territories territories, Classification classification) {
        Map<String, Map<String, PartialKey>> byHead = new LinkedHashMap<>();
        for (CsvRow row : files.rows("codes.csv", COLUMNS)) {
            PartialKey key = KeyText.parse(row.value("sets")).key();
            TerritoryCode territory = key.get(Dimension.TERRITORY, TerritoryCode.class);
            if (territory != null && !territories.knows(territory)) {
                throw row.mistake("the territory is not in the profile's territories.csv.");
            }
            ActivityCode activity = key.get(Dimension.ACTIVITY, ActivityCode.class);
            if (activity != null && classification.find(activity).isEmpty()) {
                throw row.mistake("the activity is not in the profile's classification.");
            }
            String code = row.value("code").text();
            PartialKey before = byHead.computeIfAbsent(words(row.value("head").text()), head -> new LinkedHashMap<>())
                    .put(code, key);
            if (before != null) {
                throw row.mistake("the code '" + code + "' stands twice.");
            }
        }
        Map<String, CodeList> lists = new LinkedHashMap<>();
        byHead.forEach((head, meanings) -> lists.put(head, new CodeList(meanings)));
        return lists;
    }

    static String words(String text) {
        return Words.of(text).exact().all();
    }
}

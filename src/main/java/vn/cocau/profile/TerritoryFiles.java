package vn.cocau.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cocau.concept.TerritoryCode;

/** Reads the register of territories and their labels. */
final class TerritoryFiles {

    private static final List<String> COLUMNS =
            List.of("code", "parent", "level", "name", "order", "valid_from", "valid_to");
    private static final List<String> LABEL_COLUMNS = List.of("code", "label", "lang", "kind");

    private TerritoryFiles() {}

    static Territories territories(ProfileFiles files, ProfileSettings settings) {
        List<Territory> entries = new ArrayList<>();
        Map<TerritoryCode, List<Territory>> byCode = new HashMap<>();
        for (CsvRow row : files.requiredRows("territories.csv", COLUMNS)) {
            Territory entry = territory(row);
            List<Territory> namesakes = byCode.computeIfAbsent(entry.code(), code -> new ArrayList<>());
            if (namesakes.stream().anyMatch(other -> overlap(other, entry))) {
                throw row.mistake("the code " + entry.code() + " is valid twice at the same time.");
            }
            if (entry.parent() != null
                    && byCode.getOrDefault(entry.parent(), List.of()).isEmpty()) {
                throw row.mistake("the parent " + entry.parent() + " is in no row above.");
            }
            namesakes.add(entry);
            entries.add(entry);
        }
        Value root = settings.value("root");
        if (!byCode.containsKey(root.territory())) {
            throw root.mistake("a code of territories.csv");
        }
        return new Territories(root.territory(), entries);
    }

    /** The labels of the territories; one that names several of them is a homonym and names none by itself. */
    static List<Label> labels(ProfileFiles files, Territories territories, List<String> languages) {
        Map<String, Set<TerritoryCode>> codes = new LinkedHashMap<>();
        Map<String, Label> first = new LinkedHashMap<>();
        for (CsvRow row : files.rows("territory_labels.csv", LABEL_COLUMNS)) {
            TerritoryCode code = row.value("code").territory();
            String language = row.value("lang").text();
            if (!territories.knows(code)) {
                throw row.value("code").mistake("a code of territories.csv");
            }
            if (!languages.contains(language)) {
                throw row.mistake("the profile does not use the language '" + language + "'.");
            }
            String text = row.value("label").text();
            String key = language + "\n" + Words.of(text).exact().all();
            codes.computeIfAbsent(key, missing -> new LinkedHashSet<>()).add(code);
            first.putIfAbsent(key, new Label(text, language, Meaning.territory(code), row.place()));
        }
        return first.entrySet().stream()
                .map(entry -> named(entry.getValue(), codes.getOrDefault(entry.getKey(), Set.of())))
                .toList();
    }

    private static Label named(Label label, Set<TerritoryCode> codes) {
        return codes.size() == 1
                ? label
                : new Label(label.text(), label.language(), Meaning.homonym(codes), label.place());
    }

    private static Territory territory(CsvRow row) {
        return new Territory(
                row.value("code").territory(),
                row.find("parent").map(Value::territory).orElse(null),
                row.value("level").text(),
                row.value("name").text(),
                row.value("order").integer(),
                row.find("valid_from").map(Value::date).orElse(null),
                row.find("valid_to").map(Value::date).orElse(null));
    }

    private static boolean overlap(Territory one, Territory other) {
        return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
    }

    private static boolean startsBeforeEnd(Territory one, Territory other) {
        LocalDate from = one.validFrom();
        LocalDate to = other.validTo();
        return from == null || to == null || from.isBefore(to);
    }
}

package vn.cocau.profile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.ActivityCode;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.TerritoryCode;

/**
 * Gathers what words mean: the shared vocabulary of no language and of each of the profile's, then the profile's
 * territories and own labels, then further rows of the user's; later ones win.
 */
final class LabelFiles {

    private static final String COMMON = "common";
    private static final List<String> LABEL_COLUMNS = List.of("label", "lang", "role", "sets", "implies", "note");
    private static final List<String> UNIT_COLUMNS = List.of("label", "unit", "note");
    private static final List<String> PATTERN_COLUMNS = List.of("pattern", "role", "sets", "implies", "check", "note");

    private final ProfileFiles files;
    private final List<String> languages;
    private final Territories territories;
    private final Classification classification;
    private final List<List<Label>> layers = new ArrayList<>();
    private final List<LabelPattern> patterns = new ArrayList<>();

    LabelFiles(ProfileFiles files, ProfileSettings settings, Territories territories, Classification classification) {
        this.files = files;
        this.languages = settings.languages();
        this.territories = territories;
        this.classification = classification;
    }

    Lexicon lexicon(@Nullable Path extraLabels) {
        List<Label> shared = new ArrayList<>();
        addShared(shared, COMMON, "");
        languages.forEach(language -> addShared(shared, language, language));
        layers.add(shared);
        List<Label> own = new ArrayList<>(TerritoryFiles.labels(files, territories, languages));
        files.rows("labels.csv", LABEL_COLUMNS).forEach(row -> own.add(ownLabel(row)));
        layers.add(own);
        addPatterns("patterns.csv", languages.get(0));
        if (extraLabels != null) {
            layers.add(files.extraRows(extraLabels, LABEL_COLUMNS).stream()
                    .map(this::ownLabel)
                    .toList());
        }
        Map<String, CodeList> codes = CodeFiles.read(files, territories, classification);
        return new Vocabulary(languages, territories, new LabelIndex(layers), patterns, codes);
    }

    private void addShared(List<Label> labels, String folder, String language) {
        String path = "vocabulary/" + folder + "/";
        for (CsvRow row : files.requiredRows(path + "labels.csv", LABEL_COLUMNS)) {
            Label label = label(row);
            if (!label.language().equals(language)) {
                throw row.mistake("expected the language '" + language + "' but found '" + label.language() + "'.");
            }
            if (activityKnown(label.meaning())) {
                labels.add(label);
            }
        }
        for (CsvRow row : files.rows(path + "units.csv", UNIT_COLUMNS)) {
            labels.add(new Label(row.value("label").text(), language, UnitMeaning.of(row.value("unit")), row.place()));
        }
        addPatterns(path + "patterns.csv", language);
    }

    private void addPatterns(String path, String language) {
        files.rows(path, PATTERN_COLUMNS).forEach(row -> patterns.add(new LabelPattern(row, language)));
    }

    private static Label label(CsvRow row) {
        String language = row.find("lang").map(Value::text).orElse("");
        return new Label(row.value("label").text(), language, Meaning.of(row), row.place());
    }

    private Label ownLabel(CsvRow row) {
        Label label = label(row);
        if (!label.language().isEmpty() && !languages.contains(label.language())) {
            throw row.mistake("the profile does not use the language '" + label.language() + "'.");
        }
        if (!activityKnown(label.meaning())) {
            throw row.mistake("the activity is not in the profile's classification.");
        }
        if (!territoryKnown(label.meaning())) {
            throw row.mistake("the territory is not in the profile's territories.csv.");
        }
        return label;
    }

    /** Labels of activities that the profile's classification does not distinguish are not its words. */
    private boolean activityKnown(Meaning meaning) {
        return knows(meaning.sets().get(Dimension.ACTIVITY, ActivityCode.class))
                && knows(meaning.implies().get(Dimension.ACTIVITY, ActivityCode.class));
    }

    private boolean knows(@Nullable ActivityCode code) {
        return code == null || classification.find(code).isPresent();
    }

    private boolean territoryKnown(Meaning meaning) {
        return knows(meaning.sets().get(Dimension.TERRITORY, TerritoryCode.class))
                && knows(meaning.implies().get(Dimension.TERRITORY, TerritoryCode.class));
    }

    private boolean knows(@Nullable TerritoryCode territory) {
        return territory == null || territories.knows(territory);
    }
}

package vn.cocau.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.concept.Stage;

/** Reads how the offices of a profile write, and how far their figures may miss. */
final class ConventionFiles {

    private static final Pattern STYLE = Pattern.compile("1(\\D)?234(\\D)5");

    private ConventionFiles() {}

    static Conventions conventions(ProfileFiles files, ProfileSettings settings) {
        Map<String, Integer> prefixes = new LinkedHashMap<>();
        settings.map("row_prefixes").forEach((prefix, depth) -> prefixes.put(prefix, depth.integer()));
        return new Conventions(
                settings.value("unmarked_stage").oneOf(Stage.class),
                prefixes,
                legend(files),
                settings.list("number_styles").stream()
                        .map(ConventionFiles::numberStyle)
                        .toList(),
                fileNames(files),
                reporting(files));
    }

    static Tolerances tolerances(ProfileSettings settings) {
        String group = "tolerances";
        return new Tolerances(
                settings.value(group, "slip_withheld").decimal(),
                settings.value(group, "territory_sum_exact").yesOrNo(),
                settings.value(group, "outlier_score").decimal(),
                settings.value(group, "growth_band_low").decimal(),
                settings.value(group, "growth_band_high").decimal());
    }

    static List<MagnitudeBand> bands(ProfileFiles files) {
        return files.rows("bands.csv", List.of("measure", "level", "currency", "low", "high", "note")).stream()
                .map(row -> new MagnitudeBand(
                        row.value("measure").measure(),
                        row.value("level").text(),
                        row.value("currency").text(),
                        row.value("low").decimal(),
                        row.value("high").decimal()))
                .toList();
    }

    private static Map<String, ObservationStatus> legend(ProfileFiles files) {
        Map<String, ObservationStatus> legend = new LinkedHashMap<>();
        for (CsvRow row : files.rows("legend.csv", List.of("symbol", "status", "note"))) {
            legend.put(row.value("symbol").text(), row.value("status").oneOf(ObservationStatus.class));
        }
        return legend;
    }

    private static List<FileNamePattern> fileNames(ProfileFiles files) {
        return files.rows("file_names.csv", List.of("pattern", "sets", "note")).stream()
                .map(row -> new FileNamePattern(
                        pattern(row.value("pattern")),
                        KeyText.parse(row.find("sets")).key()))
                .toList();
    }

    private static List<ReportingConvention> reporting(ProfileFiles files) {
        return files.rows("reporting.csv", List.of("applies", "supplies", "source")).stream()
                .map(row -> new ReportingConvention(
                        KeyText.parse(row.value("applies")).key(),
                        KeyText.parse(row.value("supplies")).key(),
                        row.value("source").text()))
                .toList();
    }

    private static Pattern pattern(Value value) {
        try {
            return Pattern.compile(value.text(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (PatternSyntaxException mistake) {
            throw value.mistake("a regular expression");
        }
    }

    private static NumberStyle numberStyle(Value value) {
        var matcher = STYLE.matcher(value.text());
        if (!matcher.matches()) {
            throw value.mistake("an example such as 1.234,5 or 1234.5");
        }
        return new NumberStyle(matcher.group(2).charAt(0), group(matcher.group(1)));
    }

    private static @Nullable Character group(@Nullable String mark) {
        return mark == null ? null : mark.charAt(0);
    }
}

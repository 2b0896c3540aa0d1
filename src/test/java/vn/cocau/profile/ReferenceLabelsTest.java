package vn.cocau.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.Measure;

/** Every label variant collected from yearbooks, theses and workbooks is read to the code it was collected under. */
class ReferenceLabelsTest {

    private static final Profile PROFILE = Profiles.load("thai-nguyen");
    private static final Map<String, String> ACTIVITIES = Map.of(
            "NLTS", "A", "CNXD", "BTF", "CN", "BTE", "XD", "F", "DV", "GTU", "THUE", "_Z", "DV_THUE", "GTU+D21X31");

    @Test
    void all_sector_labels() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        List<CsvRow> rows = reference("sector_aliases.csv", List.of("canonical", "label", "evidence", "match_key"));
        for (CsvRow row : rows) {
            String canonical = row.value("canonical").text();
            List<TextReading> readings =
                    PROFILE.lexicon().read(row.value("label").text());
            softly.assertThat(readings).as(row.toString()).hasSize(1);
            TextReading reading = readings.get(0);
            softly.assertThat(reading.residue()).as(row.toString()).isEmpty();
            if (canonical.equals("TONG")) {
                boolean total = reading.roles().contains(LabelRole.TOTAL)
                        || reading.sets().get(Dimension.MEASURE) == Measure.GROSS_OUTPUT;
                softly.assertThat(total).as(row.toString()).isTrue();
            } else {
                softly.assertThat(reading.sets().get(Dimension.ACTIVITY))
                        .as(row.toString())
                        .hasToString(ACTIVITIES.get(canonical));
            }
        }
        softly.assertAll();
        assertThat(rows).hasSize(101);
    }

    @Test
    void all_district_labels() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        List<CsvRow> rows = reference("district_aliases.csv", List.of("gso_code", "label", "evidence", "match_key"));
        for (CsvRow row : rows) {
            List<TextReading> readings =
                    PROFILE.lexicon().read(row.value("label").text());
            softly.assertThat(readings).as(row.toString()).hasSize(1);
            softly.assertThat(readings.get(0).residue()).as(row.toString()).isEmpty();
            softly.assertThat(readings.get(0).sets().get(Dimension.TERRITORY))
                    .as(row.toString())
                    .hasToString(row.value("gso_code").text());
        }
        softly.assertAll();
        assertThat(rows).hasSize(44);
    }

    @Test
    void all_sections_of_the_classification_in_both_languages() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (CsvRow row : reference("vsic2018_sections.csv", List.of("section", "name_vi", "name_en", "khu_vuc"))) {
            for (String column : List.of("name_vi", "name_en")) {
                TextReading reading =
                        PROFILE.lexicon().read(row.value(column).text()).get(0);
                softly.assertThat(reading.residue()).as(row.toString()).isEmpty();
                softly.assertThat(reading.sets().get(Dimension.ACTIVITY))
                        .as(row.toString())
                        .hasToString(row.value("section").text());
            }
        }
        softly.assertAll();
    }

    private static List<CsvRow> reference(String name, List<String> columns) throws IOException {
        Path file = Path.of(System.getProperty("cocau.real", "../shared/real"))
                .resolveSibling("reference")
                .resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "the reference data is absent: " + file);
        String text = Files.readString(file);
        return CsvFile.read(name, text.startsWith("\uFEFF") ? text.substring(1) : text, columns);
    }
}

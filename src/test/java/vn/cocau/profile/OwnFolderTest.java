package vn.cocau.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.concept.Dimension;
import vn.cocau.concept.TerritoryCode;

class OwnFolderTest {

    private static final String SETTINGS = """
            names: {vi: Tỉnh Mẫu}
            languages: [vi]
            classification: three-sectors
            sectors: [A, BTF, GTU]
            root: "01"
            geography: 2024-12-31
            unit: VND:9
            unmarked_stage: FINAL
            row_prefixes: {"*": 1}
            number_styles: ["1.234,5"]
            tolerances:
              slip_withheld: 5
              territory_sum_exact: yes
              outlier_score: 3.5
              growth_band_low: 0.2
              growth_band_high: 5
            """;
    private static final String TERRITORIES = """
            code,parent,level,name,order,valid_from,valid_to
            01,,province,Tỉnh Mẫu,0,,
            011,01,district,Huyện Đông,1,,2025-07-01
            """;
    private static final String LABEL_HEADER = "label,lang,role,sets,implies,note\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void a_small_profile() throws IOException {
        write("profile.yaml", SETTINGS);
        write("territories.csv", TERRITORIES);
        write("territory_labels.csv", "code,label,lang,kind\n011,Huyện Đông,vi,official\n");
    }

    @Test
    void a_folder_of_one_s_own_is_a_profile_of_the_folder_s_name() {
        Profile profile = load();
        assertThat(profile.id()).isEqualTo(folder.getFileName().toString());
        assertThat(profile.names()).containsEntry("vi", "Tỉnh Mẫu");
        assertThat(territory(profile, "huyện Đông")).isEqualTo(new TerritoryCode("011"));
        assertThat(profile.targets()).isEmpty();
    }

    @Test
    void the_hash_changes_with_any_byte_and_not_with_the_folder(@TempDir Path other) throws IOException {
        String before = load().hash();
        for (String file : new String[] {"profile.yaml", "territories.csv", "territory_labels.csv"}) {
            Files.copy(folder.resolve(file), other.resolve(file));
        }
        assertThat(Profiles.load(other.toString()).hash()).isEqualTo(before).hasSize(64);
        write("territory_labels.csv", "code,label,lang,kind\n011,Huyện Đông,vi,alias\n");
        assertThat(load().hash()).isNotEqualTo(before);
    }

    @Test
    void further_labels_win_over_all_others_and_count_in_the_hash() throws IOException {
        Path aliases = folder.resolveSibling(folder.getFileName() + "-aliases.csv");
        Files.writeString(
                aliases, LABEL_HEADER + "Công nghiệp,vi,,activity=BTF,,our districts mean the whole sector\n");
        Profile profile = Profiles.load(folder.toString(), aliases);
        assertThat(profile.lexicon().read("Công nghiệp").get(0).sets().get(Dimension.ACTIVITY))
                .hasToString("BTF");
        assertThat(profile.hash()).isNotEqualTo(load().hash());
        assertThat(Profiles.load(folder.toString(), folder.resolve("absent.csv"))
                        .hash())
                .isEqualTo(load().hash());
    }

    @Test
    void a_vocabulary_in_the_folder_replaces_the_shipped_one() throws IOException {
        Files.createDirectories(folder.resolve("vocabulary/vi"));
        write("vocabulary/vi/labels.csv", LABEL_HEADER + "Nhà máy,vi,,activity=BTE,,\n");
        Profile profile = load();
        assertThat(profile.lexicon().read("Nhà máy").get(0).complete()).isTrue();
        assertThat(profile.lexicon().read("Công nghiệp").get(0).complete()).isFalse();
    }

    @Test
    void there_is_no_such_profile() {
        assertThatThrownBy(() -> Profiles.load("thai-binh"))
                .isInstanceOf(ProfileException.class)
                .hasMessageStartingWith("There is no profile 'thai-binh': expected one of thai-nguyen, cn-shandong, ")
                .hasMessageEndingWith(", or a folder with a profile.yaml.");
    }

    @Test
    void a_mistake_names_its_file_and_row() throws IOException {
        write("labels.csv", LABEL_HEADER + "Doanh thu,vi,,measure=B2G,,\n");
        refused(
                "labels.csv, row 2, sets: expected a measure (B1GQ, B1G, P1, D21X31, POP, EMP, OTR, OTE or D73) but found 'B2G'.");
        write("labels.csv", LABEL_HEADER + "Doanh thu,vi,,mesure=B1G,,\n");
        refused("labels.csv, row 2, sets: expected territory=, activity=, measure=, kind=, basis=, period=, stage=,"
                + " unit= or scope= but found 'mesure'.");
        write("labels.csv", LABEL_HEADER + "\nDoanh thu,vi,,,,\n");
        refused("labels.csv, row 3: the label says nothing; if that is meant, its role is 'noise'.");
        write("labels.csv", LABEL_HEADER + "Doanh thu,vi,noise\n");
        refused("labels.csv, row 2: expected 6 columns but found 3.");
        write("labels.csv", LABEL_HEADER + "Doanh thu,vi,,activity=C,,\n");
        refused("labels.csv, row 2: the activity is not in the profile's classification.");
        write("labels.csv", LABEL_HEADER + "Doanh thu,vi,,territory=02,,\n");
        refused("labels.csv, row 2: the territory is not in the profile's territories.csv.");
        write("labels.csv", LABEL_HEADER + "Doanh thu,en,,unit=VND:9,,\n");
        refused("labels.csv, row 2: the profile does not use the language 'en'.");
        write("labels.csv", LABEL_HEADER + "Doanh thu,vi,,basis=FIXED,,\n");
        refused("labels.csv, row 2, sets: expected a price basis (CURRENT, CONSTANT:2010, PREVIOUS_YEAR or"
                + " NOT_APPLICABLE) but found 'FIXED'.");
    }

    @Test
    void one_label_cannot_mean_two_things() throws IOException {
        write("labels.csv", LABEL_HEADER + "Nhà máy,vi,,activity=BTE,,\nNHÀ MÁY,vi,,activity=BTF,,\n");
        refused("labels.csv, row 3: the label 'NHÀ MÁY' means something else in labels.csv, row 2.");
    }

    @Test
    void a_column_that_is_missing_or_misspelt_is_named() throws IOException {
        write("labels.csv", "label,lang,role,set,implies,note\n");
        refused("labels.csv, row 1: the column 'sets' is missing.");
        write("labels.csv", "label,lang,role,sets,implies,note,remark\n");
        refused("labels.csv, row 1: the column 'remark' is not known here.");
    }

    @Test
    void a_file_that_nothing_reads_is_named() throws IOException {
        write("lables.csv", LABEL_HEADER);
        refused("lables.csv: no such file is read; is its name misspelt?");
    }

    @Test
    void a_file_in_another_encoding_is_named() throws IOException {
        Files.write(folder.resolve("labels.csv"), "label\nHuy\u00EAn\n".getBytes(StandardCharsets.ISO_8859_1));
        refused("labels.csv: is not saved as UTF-8.");
    }

    @Test
    void a_mistake_in_the_settings_names_the_setting() throws IOException {
        write("profile.yaml", SETTINGS.replace("2024-12-31", "31/12/2024"));
        refused("profile.yaml, geography: expected a date such as 2024-12-31 but found '31/12/2024'.");
        write("profile.yaml", SETTINGS.replace("outlier_score: 3.5", "outlier_score: 3,5"));
        refused("profile.yaml, tolerances.outlier_score: expected a number with a decimal point but found '3,5'.");
        write("profile.yaml", SETTINGS.replace("root: \"01\"", "root: \"02\""));
        refused("profile.yaml, root: expected a code of territories.csv but found '02'.");
        write("profile.yaml", SETTINGS + "colour: red\n");
        refused("profile.yaml: the setting 'colour' is not known.");
        write("profile.yaml", SETTINGS.replace("unit: VND:9\n", ""));
        refused("profile.yaml, unit: expected a value but there is none.");
        write("profile.yaml", SETTINGS.replace("[A, BTF, GTU]", "[A, B, GTU]"));
        refused("profile.yaml, sectors: expected an activity of the classification but found 'B'.");
    }

    @Test
    void a_code_is_valid_once_at_a_time() throws IOException {
        write("territories.csv", TERRITORIES + "011,01,district,Thị xã Đông,1,2025-06-30,\n");
        refused("territories.csv, row 4: the code 011 is valid twice at the same time.");
        write("territories.csv", TERRITORIES + "012,02,district,Huyện Tây,1,,\n");
        refused("territories.csv, row 4: the parent 02 is in no row above.");
    }

    @Test
    void a_pattern_that_is_none_is_named() throws IOException {
        write("patterns.csv", "pattern,role,sets,implies,check,note\n(?<y>\\d{4},,period={y},,,\n");
        refused("patterns.csv, row 2, pattern: expected a regular expression but found '(?<y>\\d{4}'.");
        write("patterns.csv", "pattern,role,sets,implies,check,note\n(?<y>\\d{4}),,period={z},,,\n");
        refused("patterns.csv, row 2, sets: expected only groups that the pattern names but found 'period={z}'.");
        write("patterns.csv", "pattern,role,sets,implies,check,note\n(?<y>\\d{4}),,period={y},,y=z-1,\n");
        refused("patterns.csv, row 2, check: expected only groups that the pattern names but found 'y=z-1'.");
        write("patterns.csv", "pattern,role,sets,implies,check,note\n(?<y>\\d{4}),,period={y},,y>1,\n");
        refused("patterns.csv, row 2, check: expected a comparison of two groups such as p=y-1 or a<b"
                + " but found 'y>1'.");
    }

    private void refused(String message) {
        assertThatThrownBy(this::load).isInstanceOf(ProfileException.class).hasMessage(message);
    }

    private Profile load() {
        return Profiles.load(folder.toString());
    }

    private static Object territory(Profile profile, String text) {
        return profile.lexicon().read(text).get(0).sets().get(Dimension.TERRITORY);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}

package vn.cocau.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cocau.concept.Measure;
import vn.cocau.concept.Stage;
import vn.cocau.concept.Transformation;
import vn.cocau.finding.Place;
import vn.cocau.grid.Workbook;
import vn.cocau.grid.file.Workbooks;
import vn.cocau.observation.KeyNotation;
import vn.cocau.observation.Observation;
import vn.cocau.table.Recognition;
import vn.cocau.table.TableRecogniser;

/** The pages on writing a profile say what the program does: their example runs, and nothing that a profile has is missing. */
class ProfileGuideTest {

    private static final Path PROFILES = Path.of("src/main/resources/profiles");
    private static final Path CLASSIFICATIONS = Path.of("src/main/resources/classification");
    private static final Pattern NAMED_BLOCK =
            Pattern.compile("`([a-z_]+\\.(?:yaml|csv))`\\n\\n```[a-z]+\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile(":\\n\\n```csv\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "HUONG-DAN.md"})
    void the_smallest_profile_reads_the_table_of_the_page(String name) throws IOException {
        String page = page(name);
        Path province = Files.createDirectory(folder.resolve("my-province"));
        var block = NAMED_BLOCK.matcher(page);
        while (block.find()) {
            Files.writeString(province.resolve(block.group(1)), block.group(2));
        }
        var table = TABLE.matcher(page);
        assertThat(table.find()).isTrue();
        Path file = Files.writeString(folder.resolve("table.csv"), table.group(1));

        Workbook workbook = Objects.requireNonNull(
                Workbooks.open(file, Place.ofFile("table.csv")).workbook());

        Recognition read = new TableRecogniser(Profiles.load(province.toString())).recognise(workbook);

        assertThat(read.observations().stream().map(ProfileGuideTest::line))
                .containsExactly(
                        "B4 011/B1G/_T/LEVEL/CURRENT/2020/FINAL = 100 VND:9",
                        "C4 011/B1G/_T/LEVEL/CURRENT/2021/ESTIMATE = 110 VND:9",
                        "B5 011/B1G/A/LEVEL/CURRENT/2020/FINAL = 20 VND:9",
                        "C5 011/B1G/A/LEVEL/CURRENT/2021/ESTIMATE = 22 VND:9",
                        "B6 011/B1G/BTF/LEVEL/CURRENT/2020/FINAL = 30 VND:9",
                        "C6 011/B1G/BTF/LEVEL/CURRENT/2021/ESTIMATE = 33 VND:9",
                        "B7 011/B1G/GTU/LEVEL/CURRENT/2020/FINAL = 50 VND:9",
                        "C7 011/B1G/GTU/LEVEL/CURRENT/2021/ESTIMATE = 55 VND:9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "HUONG-DAN.md"})
    void every_setting_role_measure_kind_and_stage_is_explained(String name) throws IOException {
        String page = page(name);
        assertThat(ProfileSettings.KNOWN).allSatisfy(setting -> assertThat(page).contains("\n" + setting + ":"));
        assertThat(Meaning.ROLES.keySet()).allSatisfy(role -> assertThat(page).contains("`" + role + "`"));
        assertThat(page).contains("`" + Meaning.NOISE + "`");
        assertThat(Measure.values()).allSatisfy(measure -> assertThat(page).contains("`" + measure.code() + "` "));
        assertThat(Stream.of(Transformation.values(), Stage.values())
                        .flatMap(Arrays::stream)
                        .map(Enum::name))
                .allSatisfy(value -> assertThat(page).contains("`" + value + "`"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "HUONG-DAN.md"})
    void every_file_of_the_shipped_profiles_is_explained_with_its_columns(String name) throws IOException {
        String page = page(name);
        Map<String, String> heads = heads(PROFILES);
        assertThat(heads).containsKeys("territories.csv", "codes.csv", "targets.csv");
        assertThat(heads)
                .allSatisfy((file, head) -> assertThat(page)
                        .contains("| `" + file + "` | "
                                + head.replaceFirst(",name_vi.*", ",name_vi, …").replaceAll(",(?! )", ", ")));
        assertThat(heads(CLASSIFICATIONS).keySet())
                .allSatisfy(file -> assertThat(page).contains("| `" + file + "` | "));
    }

    /** The first line of each kind of table in the folders. */
    private static Map<String, String> heads(Path root) throws IOException {
        Map<String, String> heads = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(root, 2)) {
            files.filter(file -> file.toString().endsWith(".csv"))
                    .filter(file -> !root.equals(file.getParent()))
                    .sorted()
                    .forEach(file -> heads.put(file.getFileName().toString(), firstLine(file)));
        }
        return heads;
    }

    private static String firstLine(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String page(String name) throws IOException {
        return Files.readString(PROFILES.resolve(name));
    }

    private static String line(Observation observation) {
        return observation.place().cell() + " " + KeyNotation.format(observation.key()) + " = " + observation.amount()
                + " " + observation.unit();
    }
}

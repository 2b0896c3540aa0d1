package vn.cocau.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cocau.RealFiles;
import vn.cocau.finding.Place;
import vn.cocau.grid.Opening;
import vn.cocau.grid.Workbook;
import vn.cocau.grid.file.Workbooks;
import vn.cocau.profile.Profiles;
import vn.cocau.table.TableRecogniser;

/** Every cell of every shared real file is what its key says, and each finding on it is one that is expected. */
class RealFilesTest {

    private static final Path KEYS = Path.of("src/test/resources/real");
    private static final List<String> ROWS = Collections.synchronizedList(new ArrayList<>());

    static List<AnswerKey> keys() throws IOException {
        Pattern only = Pattern.compile(System.getProperty("cocau.key", ""));
        try (Stream<Path> files = Files.walk(KEYS)) {
            return files.filter(file -> file.toString().endsWith(".yaml")
                            && only.matcher(file.toString()).find())
                    .sorted()
                    .map(AnswerKey::read)
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keys")
    void every_cell_is_what_the_key_says(AnswerKey key) {
        Path file = RealFiles.folder(key.file().substring(0, key.file().indexOf('/')))
                .getParent()
                .resolve(key.file());
        Opening opening = Workbooks.open(file, Place.ofFile(file.getFileName().toString()));
        Workbook workbook = Objects.requireNonNull(opening.workbook());
        Marking marking =
                new Marking(key, workbook, new TableRecogniser(Profiles.load(key.profile())).recognise(workbook));
        ROWS.add(row(key, marking));
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(first(marking.wrong()))
                .as("%d wrong", marking.wrong().size())
                .isEmpty();
        softly.assertThat(marking.refusedInScope().size())
                .as("refused, of %d to be read: %s", marking.inScope(), first(marking.refusedInScope()))
                .isLessThanOrEqualTo(marking.inScope() * 2 / 100);
        softly.assertThat(marking.counts()).as("counts").containsAllEntriesOf(key.counts());
        softly.assertThat(marking.findings()).as("findings").containsExactlyInAnyOrderElementsOf(key.findings());
        softly.assertAll();
    }

    private static List<String> first(List<String> all) {
        return all.subList(0, Math.min(5, all.size()));
    }

    private static String row(AnswerKey key, Marking marking) {
        int cells =
                marking.counts().values().stream().mapToInt(Integer::intValue).sum();
        return "| " + key.file() + " | " + cells + " | " + marking.counts().get("read") + " | "
                + marking.counts().get("checked") + " | " + marking.counts().get("refused") + " | "
                + marking.counts().get("outside") + " | " + marking.counts().get("label") + " | "
                + marking.refusedInScope().size() + " | " + marking.wrong().size() + " |";
    }

    /** A table for people, beside the test reports. */
    @AfterAll
    static void write_the_table() throws IOException {
        Collections.sort(ROWS);
        List<String> lines = new ArrayList<>(List.of(
                "| file | numeric cells | read | checked | refused | out of scope | label | refused that ought to be read | wrong |",
                "|---|--:|--:|--:|--:|--:|--:|--:|--:|"));
        lines.addAll(ROWS);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/real-files.md"), lines, StandardCharsets.UTF_8);
        lines.forEach(System.out::println);
        assertThat(lines).isNotEmpty();
    }
}

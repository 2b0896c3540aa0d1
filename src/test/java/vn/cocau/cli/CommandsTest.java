package vn.cocau.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.archive.Archive;
import vn.cocau.finding.Language;
import vn.cocau.job.CoreLoader;
import vn.cocau.job.OperatorMistake;

class CommandsTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private CoreLoader loader = PlainCocau.CORE;

    @BeforeEach
    void prepare() throws IOException {
        Files.createDirectories(folder.resolve("input"));
    }

    @Test
    void help_is_told_in_both_languages() {
        assertThat(cocau("--help"))
                .anySatisfy(line -> assertThat(line).startsWith("Cách dùng: cocau ["))
                .anySatisfy(line -> assertThat(line).contains("status").contains("Cho biết tệp nào được nhận"));
        assertThat(english("decide", "--help"))
                .anySatisfy(line -> assertThat(line).startsWith("Write down a statistician's decision"));
        assertThat(english("--version")).containsExactly("cocau 0.1.0", "exit 0");
    }

    @Test
    void an_operators_mistake_is_one_line() {
        assertThat(english("--nonsense"))
                .containsExactly(
                        "Cannot be done: the argument \"--nonsense\" is not understood; see --help (exit code 2)",
                        "exit 2");
        assertThat(cocau("--as-of", "hôm nay"))
                .containsExactly(
                        "Không thực hiện được: giá trị “hôm nay” của --as-of không hợp lệ; cần YYYY-MM-DD (mã thoát 2)",
                        "exit 2");
        assertThat(cocau("decide", "a.csv › csv!C1", "--value", "1,5", "--reason", "x"))
                .containsExactly(
                        "Không thực hiện được: giá trị “1,5” của --value không hợp lệ; cần NUMBER (mã thoát 2)",
                        "exit 2");
        assertThat(cocau("decide", "a.csv › csv!C1", "--release"))
                .containsExactly("Không thực hiện được: còn thiếu --reason; xem --help (mã thoát 2)", "exit 2");
        assertThat(english("check", "input/none.csv"))
                .containsExactly(
                        "Cannot be done: there is no file input/none.csv, or it may not be read (exit code 2)",
                        "exit 2");
        assertThat(english("--input=" + folder.resolve("nowhere")))
                .containsExactly(
                        "Cannot be done: there is no folder " + folder.resolve("nowhere")
                                + "; make it, or name another with --input (exit code 2)",
                        "exit 2");
    }

    @Test
    void shows_the_publication_of_a_day_and_runs_nothing() throws IOException {
        Path runs = folder.resolve("output/runs");
        for (String name : List.of("2026-11-19T18-00-00Z", "2026-11-21T18-00-00Z", "2026-11-21T19-00-00Z.part")) {
            Files.writeString(Files.createDirectories(runs.resolve(name)).resolve("summary.txt"), "of " + name + "\n");
        }

        assertThat(english("--as-of", "2026-11-20"))
                .containsExactly(
                        "of 2026-11-19T18-00-00Z",
                        "",
                        "The publication of 2026-11-20 is in " + runs.resolve("2026-11-19T18-00-00Z")
                                + " (exit code 0)",
                        "exit 0");
        assertThat(english("status", "--as-of", "2026-11-21")).contains("of 2026-11-21T18-00-00Z");
        assertThat(english("--as-of", "2026-11-18"))
                .containsExactly(
                        "Cannot be done: nothing had been published by the end of 2026-11-18 (exit code 2)", "exit 2");
    }

    @Test
    void an_empty_input_folder_is_one_line() {
        assertThat(english())
                .containsExactly(
                        "There is no data file in " + folder.resolve("input")
                                + " yet; nothing to publish (exit code 0)",
                        "exit 0");
    }

    @Test
    void check_judges_without_store_and_writes_only_what_goes_back() throws IOException {
        Path good = input("a.csv", "164;2023;10", "164;2024;11");
        Path bad = input("b.csv", "bad");

        assertThat(english("check", good.toString()))
                .containsExactly(
                        "There is no store yet: not compared with earlier periods and other files.",
                        "a.csv: accepted; 2 figures read",
                        "  Preview: " + folder.resolve("output/returned/a.csv.html"),
                        "Checked 1 file(s); none would be rejected (exit code 0)",
                        "exit 0");
        assertThat(english("check", good.toString(), bad.toString()))
                .endsWith(
                        "a.csv: accepted; 2 figures read",
                        "  Preview: " + folder.resolve("output/returned/a.csv.html"),
                        "b.csv: rejected; 0 figures read",
                        "  b.csv: expected a file that may be read but found a file the system does not allow to read."
                                + " Give the user who runs the program the right to read it, then run again.",
                        "  Preview: " + folder.resolve("output/returned/b.csv.html"),
                        "Checked 2 file(s); a file would be rejected (exit code 3)",
                        "exit 3");
        assertThat(folder.resolve("output")).isDirectoryNotContaining(each -> !each.endsWith("returned"));
    }

    @Test
    void what_goes_back_is_never_written_among_what_came() throws IOException {
        Path good = input("a.csv", "164;2023;10");

        assertThat(english(
                        "check",
                        good.toString(),
                        "--out",
                        folder.resolve("input/new").toString()))
                .containsExactly(
                        "Cannot be done: the folder " + folder.resolve("input/new")
                                + " lies in the input folder, where the program writes nothing; name another with --out"
                                + " (exit code 2)",
                        "exit 2");
        assertThat(folder.resolve("input")).isDirectoryNotContaining(each -> each.endsWith("new"));
        Path beside = Files.writeString(folder.resolve("b.csv"), "164;2023;10\n");
        assertThat(english("check", beside.toString(), "--out", folder.toString()))
                .containsExactly(
                        "Cannot be done: the returned workbook would overwrite the file " + beside
                                + " itself; name another folder with --out (exit code 2)",
                        "exit 2");
    }

    @Test
    void check_looks_at_the_other_files_and_leaves_every_byte_of_the_store_alone() throws IOException {
        input("a.csv", "164;2023;10");
        english();
        Path correction = Files.writeString(folder.resolve("a.csv"), "164;2023;11\n");
        Path returned = elsewhere.resolve("returned");
        Map<Path, String> before = hashes();

        assertThat(english("check", correction.toString(), "--out", returned.toString()))
                .containsExactly(
                        "a.csv: accepted; 1 figures read",
                        "  Preview: " + returned.resolve("a.csv.html"),
                        "Checked 1 file(s); none would be rejected (exit code 0)",
                        "exit 0");
        assertThat(hashes()).isEqualTo(before);
    }

    @Test
    void status_shows_files_and_the_last_run() throws IOException {
        assertThat(english("status")).containsExactly("There has been no run yet (exit code 0)", "exit 0");
        input("a.csv", "164;2023;10");
        input("b.csv", "bad");
        english();

        assertThat(english("status"))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("a.csv: accepted 164 2023"),
                        line -> assertThat(line).isEqualTo("b.csv: rejected  "),
                        line -> assertThat(line)
                                .startsWith("Current publication: " + folder.resolve("output/latest") + " → runs/"),
                        line -> assertThat(line)
                                .startsWith("Last run: 20")
                                .endsWith(", published, incomplete (exit code 3)"),
                        line -> assertThat(line).isEqualTo("Status shown (exit code 0)"),
                        line -> assertThat(line).isEqualTo("exit 0"));
    }

    @Test
    void a_decision_needs_a_cell_that_was_read() throws IOException {
        assertThat(english("decide", "a.csv › csv!C1", "--release", "--reason", "ok"))
                .containsExactly(
                        "Cannot be done: no file has been received, so there is nothing to decide; run import first"
                                + " (exit code 2)",
                        "exit 2");
        input("a.csv", "164;2023;10");
        english();

        assertThat(english("decide", "a.csv › csv!C9", "--release", "--reason", "ok"))
                .last()
                .isEqualTo("exit 2");
        assertThat(english("decide", "a.csv › csv!C1", "--take", "c.csv", "--reason", "ok"))
                .last()
                .isEqualTo("exit 2");
        assertThat(english("decide", "a.csv › csv!C1", "--value", "9", "--release", "--reason", "ok"))
                .containsExactly(
                        "Cannot be done: only one of --take, --release, --value, --withdraw may be given (exit code 2)",
                        "exit 2");
        assertThat(english("decide", "a.csv › csv!C1", "--release", "--reason", " "))
                .containsExactly(
                        "Cannot be done: give the reason of the decision after --reason (exit code 2)", "exit 2");
        assertThat(english("decide", "a.csv › csv!C1", "--value", "9.5", "--reason", "Confirmed by telephone"))
                .containsExactly(
                        "Decision on a.csv › csv!C1 written down; the next import applies it (exit code 0)", "exit 0");
    }

    @Test
    void a_cell_may_be_named_with_the_mark_that_keyboards_have() throws IOException {
        input("a.csv", "164;2023;10");
        english();

        assertThat(english("decide", "a.csv > csv!C1", "--release", "--reason", "ok"))
                .containsExactly(
                        "Decision on a.csv › csv!C1 written down; the next import applies it (exit code 0)", "exit 0");
    }

    @Test
    void results_need_a_folder() throws IOException {
        Path file = Files.createFile(folder.resolve("output"));

        assertThat(english())
                .containsExactly(
                        "Cannot be done: " + file + " is no folder; name another with --output (exit code 2)",
                        "exit 2");
        assertThat(english("--output=elsewhere"))
                .containsExactly("Cannot be done: --output is given twice (exit code 2)", "exit 2");
    }

    @Test
    void an_alias_becomes_a_row_of_the_users_labels_if_the_profile_takes_it() throws IOException {
        Path labels = folder.resolve("output/store/labels.csv");
        loader = (options, file) -> {
            if (readString(file).contains("nonsense")) {
                throw new OperatorMistake("labels.csv:2: nonsense is no activity");
            }
            return PlainCocau.CORE.load(options, file);
        };

        assertThat(cocau("alias", "Ngành \"CN\"", "activity=BTE", "--note", "Lan"))
                .last()
                .isEqualTo("exit 0");
        assertThat(english("alias", "x", "activity=nonsense"))
                .containsExactly("Cannot be done: labels.csv:2: nonsense is no activity (exit code 2)", "exit 2");
        assertThat(cocau("alias", "Tổng số", "activity=A"))
                .containsExactly(
                        "Không thực hiện được: nhãn “Tổng số” đã có nghĩa trong hồ sơ của tỉnh; nhãn có hai nghĩa thì"
                                + " không đọc được theo nghĩa nào (mã thoát 2)",
                        "exit 2");
        assertThat(cocau("alias", "Hạng", "--role", "OUT_OF_SCOPE")).last().isEqualTo("exit 0");

        assertThat(labels).hasContent("""
                        label,lang,role,sets,implies,note
                        "Ngành ""CN""\",,,"activity=BTE",,"Lan"
                        "Hạng",,"OUT_OF_SCOPE",,,
                        """);
    }

    private static String readString(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Map<Path, String> hashes() throws IOException {
        Map<Path, String> hashes = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(file, Archive.hash(file));
            }
        }
        return hashes;
    }

    private Path input(String name, String... lines) throws IOException {
        return Files.write(folder.resolve("input").resolve(name), List.of(lines));
    }

    private List<String> english(String... arguments) {
        return run(Language.EN, "--lang=en", arguments);
    }

    private List<String> cocau(String... arguments) {
        return run(Language.VI, "--lang=vi", arguments);
    }

    /** The lines printed, then the exit code. */
    private List<String> run(Language language, String option, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add(option);
        all.add("--profile=plain");
        all.add("--output=" + folder.resolve("output"));
        if (all.stream().noneMatch(each -> each.startsWith("--input"))) {
            all.add("--input=" + folder.resolve("input"));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = Cocau.run(new Screen(out, out, language, false), loader, all.toArray(String[]::new));
        List<String> lines =
                new ArrayList<>(out.toString(StandardCharsets.UTF_8).lines().toList());
        lines.add("exit " + code);
        return lines;
    }
}

package vn.cocau.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cocau.job.Core;
import vn.cocau.job.CoreLoader;
import vn.cocau.job.PlainCore;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Profiles;

class TemplateCommandTest {

    private static final CoreLoader LOADER = (options, labels) -> {
        Profile profile = Profiles.load(options.profile());
        Core plain = PlainCore.core();
        return new Core(
                options.geography() == null ? profile : profile.withGeography(options.geography()),
                plain.judge(),
                plain.compiler());
    };

    @TempDir
    private Path folder;

    @Test
    void writes_the_form_of_one_district_by_code_or_name_where_it_is_told_to() {
        assertThat(english("--district", "171", "--period", "2024", "--out", at("đại từ.xlsx")))
                .containsExactly("  " + at("đại từ.xlsx"), "Wrote 1 empty form(s) (exit code 0)", "exit 0");
        assertThat(english("--district", "Đại Từ", "--period", "2021-2023", "--out", at("new")))
                .containsExactly(
                        "  " + at("new/Huyện Đại Từ - Value added 2021-2023.xlsx"),
                        "Wrote 1 empty form(s) (exit code 0)",
                        "exit 0");
        assertThat(folder.resolve("đại từ.xlsx")).isNotEmptyFile();
    }

    @Test
    void writes_the_forms_of_several_or_all_districts_into_a_folder() throws IOException {
        assertThat(cocau("--district", "171,Phú Bình", "--period", "2024-Q1,2024/ESTIMATE"))
                .containsExactly(
                        "  " + at("output/templates/Huyện Đại Từ - Giá trị tăng thêm 2024-Q1-2024.xlsx"),
                        "  " + at("output/templates/Huyện Phú Bình - Giá trị tăng thêm 2024-Q1-2024.xlsx"),
                        "Đã ghi 2 biểu trống (mã thoát 0)",
                        "exit 0");
        assertThat(cocau("--period", "2024", "--out", at("all")))
                .endsWith("Đã ghi 9 biểu trống (mã thoát 0)", "exit 0");
        try (Stream<Path> files = Files.list(folder.resolve("all"))) {
            assertThat(files).hasSize(9);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            999     | 2024      | there is no district "999" on 2024-12-31; use one of the codes 164, 165, 172, 167, 170, 168, 169, 171, 173
            171     | 2199      | the period 2199 has not begun, so there is nothing to report
            171     | 2199-Q2   | the period 2199-Q2 has not begun, so there is nothing to report
            171     | năm       | "năm" is no reporting period; write 2025, 2021-2025, 2025-Q1 or 2025-M06
            171     | 2024-2021 | "2024-2021" is no reporting period; write 2025, 2021-2025, 2025-Q1 or 2025-M06
            171     | 2024/ok   | "2024/ok" is no reporting period; write 2025, 2021-2025, 2025-Q1 or 2025-M06
            171     | 1950-2020 | "1950-2020" is no reporting period; write 2025, 2021-2025, 2025-Q1 or 2025-M06
            171     | 2026      | Huyện Đại Từ no longer existed in 2026; name an earlier period, or territories of another date with --geography
            """)
    void a_mistake_is_one_line_and_nothing_is_written(String district, String period, String mistake) {
        assertThat(english("--district", district, "--period", period))
                .containsExactly("Cannot be done: " + mistake + " (exit code 2)", "exit 2");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_file_is_never_overwritten_and_a_place_that_cannot_be_written_to_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xlsx"), "mine");

        assertThat(english("--district", "171", "--period", "2024", "--out", file.toString()))
                .containsExactly(
                        "Cannot be done: the file " + file
                                + " is there already; remove it, or name another place with --out (exit code 2)",
                        "exit 2");
        assertThat(file).hasContent("mine");
        assertThat(english("--district", "171", "--period", "2024", "--out", at("a.xlsx/b.xlsx")))
                .containsExactly(
                        "Cannot be done: " + file + " is no folder; name another with --output (exit code 2)",
                        "exit 2");
        assertThat(english("--district", "171", "--period", "2024", "--out", at("a.xlsx/b/c.xlsx")))
                .containsExactly(
                        "Cannot be done: the file " + at("a.xlsx/b/c.xlsx")
                                + " cannot be written; see whether the folder may be written to, or name another place"
                                + " with --out (exit code 2)",
                        "exit 2");
        assertThat(english("--district", "171,173", "--period", "2024", "--out", at("both.xlsx")))
                .containsExactly(
                        "Cannot be done: " + at("both.xlsx")
                                + " is one file, but there are several districts; name a folder with --out"
                                + " (exit code 2)",
                        "exit 2");
        assertThat(english("--district", "171", "--period", "2024", "--out", at("input/x.xlsx")))
                .last()
                .isEqualTo("exit 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk-itl", "us-counties", "br-municipios", "ke-counties", "viet-nam"})
    void a_profile_whose_territories_do_not_report_says_so(String profile) {
        assertThat(run("--lang=en", "--profile=" + profile, "--period", "2020"))
                .containsExactly(
                        "Cannot be done: the profile " + profile
                                + " has no form, since its territories do not report themselves; if yours do, add form"
                                + " to profile.yaml (exit code 2)",
                        "exit 2");
    }

    @Test
    void a_form_is_written_only_in_a_language_the_profile_reads() {
        assertThat(run("--lang=vi", "--profile=cn-shandong", "--period", "2020"))
                .containsExactly(
                        "Không thực hiện được: hồ sơ cn-shandong không đọc biểu bằng tiếng vi; hãy dùng --lang với một"
                                + " trong: en (mã thoát 2)",
                        "exit 2");
        assertThat(run("--lang=en", "--profile=cn-shandong", "--period", "2020"))
                .endsWith("Wrote 16 empty form(s) (exit code 0)", "exit 0");
    }

    private String at(String path) {
        return folder.resolve(path).toString();
    }

    private List<String> english(String... arguments) {
        return run("--lang=en", arguments);
    }

    private List<String> cocau(String... arguments) {
        return run("--lang=vi", arguments);
    }

    /** The lines printed, then the exit code. */
    private List<String> run(String language, String... arguments) {
        List<String> all = new ArrayList<>(List.of("template"));
        all.addAll(List.of(arguments));
        all.add(language);
        all.add("--output=" + folder.resolve("output"));
        all.add("--input=" + folder.resolve("input"));
        InProcess run = InProcess.run(LOADER, all);
        List<String> lines = new ArrayList<>(run.lines());
        lines.add("exit " + run.code());
        return lines;
    }
}

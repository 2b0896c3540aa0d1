package vn.cocau.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.cli.InProcess;

/** Two files that disagree, and what a statistician can do about it. */
class ConflictRunTest {

    private static final String OFFICE = "Phú Lương - chi cục thống kê.csv";
    private static final String FINANCE = "Phú Lương - phòng tài chính.csv";
    private static final String TOTAL = "168/B1G/_T/LEVEL/CURRENT/2024/FINAL";
    private static final String INDUSTRY = "168/B1G/BTF/LEVEL/CURRENT/2024/FINAL";
    private static final String WITHHELD = "VND EMPTY CONFLICT";

    @TempDir
    private Path folder;

    private Workspace workspace;

    @BeforeEach
    void two_files_disagree() throws IOException {
        workspace = Workspace.thaiNguyen(folder).putAll(GoldenCase.input("conflict"));
        assertThat(workspace.run().code()).isEqualTo(3);
    }

    @Test
    void the_keys_they_disagree_on_are_named_and_withheld_and_no_others() {
        assertThat(figure("BTF", "2024")).isEqualTo(WITHHELD);
        assertThat(figure("_T", "2024")).isEqualTo(WITHHELD);
        assertThat(figure("GTU", "2024")).isEqualTo("1499.57 VND NORMAL");
        assertThat(figure("BTF", "2023")).isEqualTo("1253.48 VND NORMAL");
        assertThat(workspace.published().rows("findings.csv", "code=SUBMISSIONS_CONFLICT"))
                .extracting(row -> Publication.told(row, "severity", "file", "cell", "found", "expected"))
                .containsExactly("ERROR " + OFFICE + " E4 4429.75 4399.75", "ERROR " + OFFICE + " E6 1345.62 1315.62");
    }

    @Test
    void a_decision_for_the_one_and_a_later_one_for_the_other() {
        take(OFFICE, TOTAL, INDUSTRY);
        assertThat(figure("BTF", "2024")).isEqualTo("1345.62 VND NORMAL");
        assertThat(figure("_T", "2024")).isEqualTo("4429.75 VND NORMAL");
        assertThat(decisions("structure.csv", "metric=M01L activity=BTF period=2024"))
                .containsExactly("2");
        assertThat(decisions("structure.csv", "metric=M03 activity=BTF period=2024"))
                .containsExactly("1 2");
        assertThat(decisions("structure.csv", "metric=M03 activity=GTU period=2024"))
                .containsExactly("1");
        assertThat(decisions("structure.csv", "metric=M03 activity=BTF period=2023"))
                .containsExactly("");

        take(FINANCE, TOTAL, INDUSTRY);
        assertThat(figure("BTF", "2024")).isEqualTo("1315.62 VND NORMAL");
        assertThat(figure("_T", "2024")).isEqualTo("4399.75 VND NORMAL");
        assertThat(workspace.published().rows("findings.csv", "code=SUBMISSIONS_CONFLICT"))
                .isEmpty();
        assertThat(workspace.published().table("decisions.csv"))
                .extracting(row -> Publication.told(row, "id", "subject", "file", "author", "reason"))
                .containsExactly(
                        "1 " + TOTAL + " " + OFFICE + " Lan Sổ gốc",
                        "2 " + INDUSTRY + " " + OFFICE + " Lan Sổ gốc",
                        "3 " + TOTAL + " " + FINANCE + " Lan Sổ gốc",
                        "4 " + INDUSTRY + " " + FINANCE + " Lan Sổ gốc");
        assertThat(decisions("observations.csv", "activity=_T period=2024")).containsExactly("3");
    }

    @Test
    void a_decision_settles_its_own_key_alone_and_can_be_withdrawn() {
        take(OFFICE, INDUSTRY);
        assertThat(figure("BTF", "2024")).isEqualTo("1345.62 VND NORMAL");
        assertThat(figure("_T", "2024")).isEqualTo(WITHHELD);

        assertThat(workspace
                        .run("decide", INDUSTRY, "--withdraw", "--reason=Sai", "--author=Lan")
                        .code())
                .isZero();
        workspace.run();
        assertThat(figure("BTF", "2024")).isEqualTo(WITHHELD);
    }

    @Test
    void a_cell_can_be_named_instead_of_its_key_and_given_a_value_of_its_own() {
        String cell = OFFICE + " › E6";
        assertThat(workspace
                        .run("decide", cell, "--value=1330.62", "--reason=Điện thoại", "--author=Lan")
                        .code())
                .isZero();
        workspace.run();

        assertThat(figure("BTF", "2024")).isEqualTo("1330.62 VND NORMAL");
        assertThat(workspace.published().row("observations.csv", "activity=BTF period=2024"))
                .containsEntry("status", "DECIDED")
                .containsEntry("raw", "1.345,62");
    }

    @Test
    void the_conflict_ends_when_one_file_leaves() throws IOException {
        Files.delete(workspace.input().resolve(FINANCE));
        InProcess run = workspace.run("import", "--lang=en");

        assertThat(run.lines()).noneMatch(line -> line.contains("FILES THAT DISAGREE"));
        assertThat(figure("BTF", "2024")).isEqualTo("1345.62 VND NORMAL");
    }

    private void take(String file, String... subjects) {
        for (String subject : List.of(subjects)) {
            InProcess decided = workspace.run("decide", subject, "--take=" + file, "--reason=Sổ gốc", "--author=Lan");
            assertThat(decided.lines())
                    .containsExactly(
                            "Đã ghi quyết định về " + subject + "; lần chạy import sau sẽ áp dụng (mã thoát 0)");
        }
        workspace.run();
    }

    private List<String> decisions(String file, String conditions) {
        return workspace.published().rows(file, "territory=168 measure=B1G " + conditions).stream()
                .map(row -> row.get("decisions"))
                .toList();
    }

    private String figure(String activity, String period) {
        return workspace
                .published()
                .figure("territory=168 metric=M01L measure=B1G activity=" + activity + " period=" + period);
    }
}

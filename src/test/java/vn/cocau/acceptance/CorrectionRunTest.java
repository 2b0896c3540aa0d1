package vn.cocau.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.cli.InProcess;

/** Files sent again, and files that cannot be read. */
class CorrectionRunTest {

    private static final String PHU_LUONG = "Phú Lương - giá trị tăng thêm 2024.csv";
    private static final String VO_NHAI = "Võ Nhai - Cơ cấu kinh tế 2020-2024.xlsx";

    @TempDir
    private Path folder;

    private Workspace workspace;

    @BeforeEach
    void prepare() throws IOException {
        workspace = Workspace.thaiNguyen(folder);
    }

    @Test
    void a_corrected_file_replaces_the_former_one_and_its_deleted_rows_leave_no_ghost() throws IOException {
        receive("1");
        assertThat(value("activity=BTF measure=B1G")).isEqualTo("1345.62");
        assertThat(value("activity=BTE measure=B1G")).isEqualTo("871.20");
        assertThat(value("measure=POP")).isEqualTo("104980");

        InProcess corrected = receive("2");

        assertThat(value("activity=BTF measure=B1G")).isEqualTo("1365.62");
        assertThat(ofPhuLuong("activity=BTE")).isEmpty();
        assertThat(ofPhuLuong("measure=POP")).isEmpty();
        assertThat(workspace.published().rows("structure.csv", "territory=168 metric=M20"))
                .isEmpty();
        assertThat(corrected.lines())
                .contains("CORRECTIONS IN TROUBLE (1)", "FILES RECEIVED: 2 (2 accepted, 0 rejected, 0 empty)");
    }

    @Test
    void what_a_corrected_run_publishes_of_the_structure_is_what_a_first_run_would() throws IOException {
        receive("1");
        receive("2");
        Workspace fresh = Workspace.thaiNguyen(folder.resolve("fresh"));
        fresh.putAll(workspace.input()).run();

        for (String file : List.of("structure.csv", "observations.csv", "ledger.csv")) {
            assertThat(workspace.published().text(file))
                    .isEqualTo(fresh.published().text(file));
        }
    }

    @Test
    void a_correction_that_cannot_be_read_leaves_the_older_file_in_use() throws IOException {
        receive("1");
        String before = workspace.published().text("observations.csv");
        cut(GoldenCase.input("corrected").resolve("1").resolve(PHU_LUONG), 60);

        InProcess refused = workspace.run("import", "--lang=en");

        assertThat(refused.code()).isEqualTo(3);
        assertThat(workspace.published().text("observations.csv")).isEqualTo(before);
        assertThat(refused.lines().subList(2, 6)).endsWith("", "CORRECTIONS IN TROUBLE (1)");
        assertThat(refused.lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("  - " + PHU_LUONG + ": expected a readable correction of " + PHU_LUONG)
                        .endsWith("The older figures remain in use; have the file corrected and sent again."));
        assertThat(workspace.published().rows("findings.csv", "code=CORRECTION_REFUSED"))
                .hasSize(1);
    }

    @Test
    void a_refused_file_that_has_left_is_told_of_no_more() throws IOException {
        receive("1");
        cut(Workspace.SAMPLE.resolve(VO_NHAI), 900);
        assertThat(workspace.run("import", "--lang=en").lines())
                .contains("FILES RECEIVED: 3 (2 accepted, 1 rejected, 0 empty)");
        Files.delete(workspace.input().resolve(VO_NHAI));

        assertThat(workspace.run("import", "--lang=en").lines())
                .contains("FILES RECEIVED: 2 (2 accepted, 0 rejected, 0 empty)")
                .noneMatch(line -> line.contains(VO_NHAI));
        assertThat(workspace.published().text("manifest.json")).doesNotContain(VO_NHAI);
    }

    @Test
    void a_broken_workbook_among_nine_leaves_eight_and_an_incomplete_province() throws IOException {
        workspace.putAll(Workspace.SAMPLE);
        cut(Workspace.SAMPLE.resolve(VO_NHAI), 9000);

        InProcess run = workspace.run("import", "--lang=en");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.lines())
                .contains(
                        "8/11 " + VO_NHAI + ": rejected",
                        "COVERAGE, 2024: 8 of 9 districts have reported",
                        "  Missing: Huyện Võ Nhai",
                        "FILES RECEIVED: 11 (10 accepted, 1 rejected, 0 empty)",
                        "  - " + VO_NHAI + ": expected a complete workbook but found one that breaks off or is damaged."
                                + " Wait until copying has ended, or send the file again.");
        assertThat(workspace.published().text("manifest.json").replaceAll("\\s", ""))
                .contains("\"coverage\":{\"missing\":[\"170\"],\"period\":\"2024\"");
        assertThat(workspace
                        .published()
                        .figure("territory=19 period=2024 metric=M01L measure=B1G activity=_T price_basis=CURRENT"
                                + " origin=DISTRICTS"))
                .isEqualTo("VND EMPTY INCOMPLETE_COVERAGE");
        assertThat(workspace
                        .published()
                        .figure("territory=19 period=2024 metric=M13 measure=B1GQ activity=_T origin=OFFICIAL"))
                .isEqualTo("6.50 PT NORMAL");
    }

    private InProcess receive(String night) throws IOException {
        workspace.putAll(GoldenCase.input("corrected").resolve(night));
        return workspace.run("import", "--lang=en");
    }

    /** Puts the beginning of a file into the input folder, as a copy that broke off would. */
    private void cut(Path file, int bytes) throws IOException {
        Path broken = workspace.input().resolve(file.getFileName().toString());
        Files.write(broken, Arrays.copyOf(Files.readAllBytes(file), bytes));
    }

    private String value(String conditions) {
        return ofPhuLuong("period=2024 " + conditions).get(0).get("value");
    }

    private List<Map<String, String>> ofPhuLuong(String conditions) {
        return workspace.published().rows("observations.csv", "territory=168 " + conditions);
    }
}

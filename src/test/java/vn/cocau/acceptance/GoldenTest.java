package vn.cocau.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.finding.Language;
import vn.cocau.grid.Limits;
import vn.cocau.intake.Decision;
import vn.cocau.job.Core;
import vn.cocau.job.DecisionBook;
import vn.cocau.job.RunOptions;
import vn.cocau.job.StatisticalCore;
import vn.cocau.store.HeldException;

/** Whole runs, byte for byte. */
class GoldenTest {

    private static final List<String> IN_CONFLICT =
            List.of("168/B1G/_T/LEVEL/CURRENT/2024/FINAL", "168/B1G/BTF/LEVEL/CURRENT/2024/FINAL");

    @TempDir
    private Path folder;

    @Test
    void sample() throws IOException {
        GoldenCase.assertPublished(SampleRun.published(), "sample", "");
    }

    @Test
    void corrected() throws IOException {
        GoldenCase corrected = GoldenCase.in(folder, "corrected");
        corrected.received("1").workspace().run();
        corrected.received("2").workspace().run();
        corrected.assertPublished("");
    }

    @Test
    void broken() throws IOException {
        GoldenCase broken = GoldenCase.in(folder, "broken").received();
        assertThat(broken.workspace().run().code()).isEqualTo(3);
        broken.assertPublished("");
    }

    @Test
    void conflict() throws Exception {
        GoldenCase conflict = GoldenCase.in(folder, "conflict").received();
        conflict.workspace().run();
        conflict.assertPublished("withheld");
        take(conflict.workspace(), "Phú Lương - chi cục thống kê.csv");
        conflict.assertPublished("statistics-office");
        take(conflict.workspace(), "Phú Lương - phòng tài chính.csv");
        conflict.assertPublished("finance-office");
    }

    @Test
    void edition() throws IOException {
        GoldenCase edition = GoldenCase.in(folder, "edition").received();
        edition.workspace().run();
        edition.assertPublished("");
    }

    /** What {@code decide} writes down, on a fixed day. */
    private static void take(Workspace workspace, String file) throws IOException, HeldException {
        RunOptions options = new RunOptions(
                workspace.profile(), workspace.input(), workspace.output(), null, Language.VI, Limits.USUAL);
        Core core = StatisticalCore.load(options, options.labels());
        for (String key : IN_CONFLICT) {
            DecisionBook.add(
                    options,
                    core,
                    new Decision(
                            0,
                            key,
                            Decision.Action.TAKE_FILE,
                            file,
                            null,
                            "Phòng Thống kê Kinh tế",
                            "Đã đối chiếu với sổ gốc",
                            LocalDate.of(2025, 3, 20)));
        }
        workspace.run();
    }
}

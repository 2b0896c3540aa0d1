package vn.cocau.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A withheld slip of the published table, and what a decision about its cell does to the sum. */
class SlipDecisionRunTest {

    private static final String YEARBOOK = "Niên giám 2009 - GTSX công nghiệp.xlsx";
    private static final String CELL = YEARBOOK + " › GTSX công nghiệp!E12";

    @TempDir
    private Path folder;

    @Test
    void released_it_is_summed_as_printed_and_flagged_and_with_the_proposed_value_the_sum_holds() throws IOException {
        Workspace workspace = Workspace.thaiNguyen(folder).put(List.of(Workspace.SAMPLE.resolve(YEARBOOK)));
        workspace.run();
        assertThat(sum(workspace)).isEqualTo("VND EMPTY INCONSISTENT");

        decide(workspace, "--release");
        assertThat(sum(workspace)).isEqualTo("7906.64 VND INCONSISTENT 1");

        decide(workspace, "--value=174.85");
        assertThat(sum(workspace)).isEqualTo("7339.60 VND NORMAL 2");

        decide(workspace, "--withdraw");
        assertThat(sum(workspace)).isEqualTo("VND EMPTY INCONSISTENT");
    }

    private static void decide(Workspace workspace, String choice) {
        assertThat(workspace
                        .run("decide", CELL, choice, "--reason=Niên giám", "--author=Lan")
                        .code())
                .isZero();
        workspace.run();
    }

    private static String sum(Workspace workspace) {
        return Publication.told(
                workspace
                        .published()
                        .row("structure.csv", "territory=19 period=2007 metric=M01L activity=BTE origin=DISTRICTS"),
                "value_rounded",
                "unit",
                "status",
                "reason",
                "decisions");
    }
}

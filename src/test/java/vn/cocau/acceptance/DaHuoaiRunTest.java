package vn.cocau.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.RealFiles;
import vn.cocau.cli.InProcess;

/** What runs on the real workbooks of the district of Đạ Huoai must say: one of them alone, then all three. */
class DaHuoaiRunTest {

    private static final String GTSX = "gtsx_dahuoai.xlsx";
    private static final String SUMMARY = "tonghopktxh_dahuoai.xlsx";
    private static final String EMPTY = "giaidoan_huyen.xlsx";
    private static final String CONSTANT = "territory=681 measure=P1 price_basis=CONSTANT base_year=2010";

    @TempDir
    private static Path folder;

    private static Workspace all;
    private static Publication alone;
    private static Publication together;
    private static InProcess aloneScreen;
    private static InProcess togetherScreen;

    @BeforeAll
    static void run() throws IOException {
        Path real = RealFiles.folder("vn-dahuoai");
        Workspace one = Workspace.in(folder.resolve("one"), "lam-dong").put(List.of(real.resolve(GTSX)));
        aloneScreen = one.run("import", "--lang=en");
        alone = one.published();
        all = Workspace.in(folder.resolve("all"), "lam-dong").putAll(real);
        togetherScreen = all.run("import", "--lang=en");
        together = new Publication(all.published().folder().toRealPath());
    }

    @Test
    void gross_output_at_2010_prices_and_its_structure_though_its_rows_and_columns_are_hidden() {
        assertThat(levels(alone, "2018")).containsExactly("1211.93", "193.63", "477.30", "541.00");
        assertThat(levels(alone, "2019")).containsExactly("1525.39", "408.49", "535.80", "581.10");
        assertThat(levels(alone, "2015")).containsExactly("898.45", "183.25", "325.90", "389.30");
        assertThat(shares(alone, "2018"))
                .containsExactly("15.98 PT ANALYTIC", "39.38 PT ANALYTIC", "44.64 PT ANALYTIC");
        assertThat(alone.row("observations.csv", CONSTANT + " activity=_T period=2018 stage=FINAL"))
                .containsEntry("cell", "H6")
                .containsEntry("trust", "ANCHORED")
                .containsEntry("evidence", "TAUTOLOGY HIDDEN");
        assertThat(alone.rows("findings.csv", "code=HIDDEN_CELLS_READ")).hasSize(1);
    }

    @Test
    void the_series_at_current_prices_is_withheld_as_a_break_of_magnitude() {
        assertThat(alone.rows("findings.csv", "code=PRICES_BREAK_OFF"))
                .extracting(row -> row.get("cell"))
                .containsExactly("E20", "F25");
        assertThat(aloneScreen.lines())
                .contains(
                        "  - gtsx_dahuoai.xlsx › Sheet1!E20: expected current prices at 0.8 to 4 times constant 2010 prices"
                                + " (cells E8:P8) but found between 0.00 and 5,755.04 times in E20:P20. The current prices"
                                + " are to blame, which break off from one year to the next or are zero: correct them, or their unit."
                                + " Withheld until decided, with everything that contains them, 60 figures: E18:P18, E19:P19, E20:P20,"
                                + " E30:P30, E31:P31.");
        for (String year : List.of("2015", "2016", "2017", "2018", "2019")) {
            assertThat(alone.figure(
                            "territory=681 measure=P1 price_basis=CURRENT metric=M01L activity=_T stage=FINAL period="
                                    + year))
                    .isEqualTo("VND EMPTY INCONSISTENT");
            assertThat(alone.rows("structure.csv", "measure=P1 price_basis=CURRENT metric=M02GO period=" + year))
                    .isNotEmpty()
                    .allMatch(row -> row.get("value").isEmpty());
        }
        assertThat(
                        alone.figure(
                                "territory=681 measure=P1 price_basis=CURRENT metric=M01L activity=GTU stage=FINAL period=2018"))
                .isEqualTo("774.10 VND NORMAL");
    }

    @Test
    void the_block_called_structure_of_gross_output_is_no_structure_of_gross_output() {
        Map<String, String> slip = alone.row("findings.csv", "code=SHARE_OF_OTHER_MEASURE");

        assertThat(Publication.told(slip, "severity", "file", "sheet", "cell"))
                .isEqualTo("WARNING " + GTSX + " Sheet1 E35");
        assertThat(alone.rows("observations.csv", "transformation=SHARE")).isEmpty();
    }

    @Test
    void plans_and_estimates_are_never_mixed_with_actual_figures() {
        assertThat(alone.rows("observations.csv", CONSTANT + " activity=_T"))
                .extracting(row -> Publication.told(row, "period", "stage", "cell", "status"))
                .containsExactlyInAnyOrder(
                        "2015 FINAL E6 NORMAL",
                        "2016 FINAL F6 NORMAL",
                        "2017 FINAL G6 NORMAL",
                        "2018 FINAL H6 NORMAL",
                        "2019 FINAL I6 NORMAL",
                        "2020 ESTIMATE J6 WITHHELD",
                        "2020 PLAN K6 NORMAL",
                        "2021 PLAN L6 NORMAL",
                        "2022 PLAN M6 NORMAL",
                        "2023 PLAN N6 NORMAL",
                        "2024 PLAN O6 NORMAL",
                        "2025 PLAN P6 WITHHELD");
        assertThat(alone.rows("findings.csv", "code=STAGES_ALIKE"))
                .extracting(row -> row.get("cell"))
                .containsExactly("AU43");
        assertThat(alone.rows("observations.csv", "period=2020 stage=FINAL")).isEmpty();
        assertThat(alone.rows("structure.csv", "metric=M02GO"))
                .filteredOn(row -> !row.get("value").isEmpty())
                .extracting(row -> row.get("period") + " " + row.get("stage"))
                .doesNotContain("2020 PLAN", "2021 PLAN", "2025 PLAN")
                .contains("2019 FINAL");
    }

    @Test
    void the_estimate_of_2020_without_services_and_the_plan_of_2025_without_them_are_named() {
        assertThat(Stream.of("SECTOR_EMPTY", "FORMULA_OVER_GAP")
                        .flatMap(code -> alone.rows("findings.csv", "code=" + code).stream()))
                .extracting(row -> Publication.told(row, "code", "cell"))
                .containsExactly("SECTOR_EMPTY J17", "SECTOR_EMPTY J29", "FORMULA_OVER_GAP P6");
    }

    @Test
    void refusals_are_told_by_cause() {
        assertThat(aloneScreen.lines())
                .containsSubsequence(
                        "  10,539 numeric cells = 203 read + 1,848 checked + 27 refused + 224 labels + 8,237 out of scope",
                        "  Refused for 3 causes:",
                        "    - 17 × expected the result of a formula but found a formula that was never calculated; for example"
                                + " gtsx_dahuoai.xlsx › Sheet1!P17");
    }

    @Test
    void the_disagreement_of_two_workbooks_is_told_key_by_key_and_withheld() {
        assertThat(togetherScreen.lines())
                .contains(
                        "FILES THAT DISAGREE, FIGURES WITHHELD (30)",
                        "  - gtsx_dahuoai.xlsx › Sheet1!E6: expected 1,117.5243746491 ×10^9 VND, as in"
                                + " tonghopktxh_dahuoai.xlsx › Sheet1!E6, but found 898.44537464911 ×10^9 VND. Neither is used."
                                + " Remove the wrong file, or decide which file counts for"
                                + " 681/P1/_T/LEVEL/CONSTANT:2010/2015/FINAL.",
                        "  - gtsx_dahuoai.xlsx › Sheet1!E14: expected 544.979 ×10^9 VND, as in"
                                + " tonghopktxh_dahuoai.xlsx › Sheet1!E14, but found 325.9 ×10^9 VND. Neither is used. Remove"
                                + " the wrong file, or decide which file counts for"
                                + " 681/P1/BTF/LEVEL/CONSTANT:2010/2015/FINAL.");
        assertThat(together.rows("findings.csv", "code=SUBMISSIONS_CONFLICT"))
                .extracting(row -> row.get("cell").replaceAll("\\D", ""))
                .containsOnly("6", "14", "15");
        assertThat(levels(together, "2015")).containsExactly("", "183.25", "", "389.30");
        assertThat(levels(together, "2019")).containsExactly("1525.39", "408.49", "535.80", "581.10");
    }

    @Test
    void a_decision_ends_the_disagreement_about_a_key() {
        all.run(
                "decide",
                "681/P1/BTF/LEVEL/CONSTANT:2010/2015/FINAL",
                "--take=" + SUMMARY,
                "--reason=Sổ gốc",
                "--author=Lan");
        all.run();

        assertThat(levels(all.published(), "2015")).containsExactly("", "183.25", "544.98", "389.30");
    }

    @Test
    void a_form_of_nothing_but_zeros_is_empty_and_no_district_without_output() {
        assertThat(togetherScreen.lines())
                .contains("1/3 " + EMPTY + ": empty form", "FILES RECEIVED: 3 (2 accepted, 0 rejected, 1 empty)");
        assertThat(together.rows("observations.csv", "file=" + EMPTY)).isEmpty();
        assertThat(together.rows("findings.csv", "code=FILE_EMPTY_SUBMISSION"))
                .extracting(row -> row.get("file"))
                .containsExactly(EMPTY);
    }

    private static List<String> levels(Publication publication, String year) {
        return Stream.of("_T", "A", "BTF", "GTU")
                .map(activity -> publication
                        .row(
                                "structure.csv",
                                CONSTANT + " metric=M01L stage=FINAL activity=" + activity + " period=" + year)
                        .get("value_rounded"))
                .toList();
    }

    private static List<String> shares(Publication publication, String year) {
        return Stream.of("A", "BTF", "GTU")
                .map(activity -> publication.figure(
                        CONSTANT + " metric=M02GO share_base=GO stage=FINAL activity=" + activity + " period=" + year))
                .toList();
    }
}

package vn.cocau.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static vn.cocau.Literal.level;
import static vn.cocau.Literal.share;
import static vn.cocau.intake.Folder.report;

import org.junit.jupiter.api.Test;
import vn.cocau.Literal;
import vn.cocau.concept.ObservationStatus;

class ConflictTest {

    private static final Submission A =
            report("a.xlsx#a", "D1", "GO", 2021, level("D1", "A", 2021, "1211.93"), level("D1", "B", 2021, "20.5"));
    private static final Submission B = report("b.xlsx#b", "D1", "GO", 2021, level("D1", "A", 2021, "1525.39"));
    private static final String A_WITHHELD = "D1/B1G/A/LEVEL/CURRENT/2021/FINAL = 1211.93 CONFLICTING @ a.xlsx › S!A1";
    private static final String B_WITHHELD = "D1/B1G/A/LEVEL/CURRENT/2021/FINAL = 1525.39 CONFLICTING @ b.xlsx › S!A1";
    private static final String A_ALONE = "D1/B1G/B/LEVEL/CURRENT/2021/FINAL = 20.5 NORMAL @ a.xlsx › S!A2";

    @Test
    void two_files_of_one_report_that_differ_withhold_the_key_and_only_that() {
        Folder folder = new Folder().put(A).put(B).night();

        assertThat(folder.lines()).containsExactly(A_WITHHELD, B_WITHHELD, A_ALONE);
        assertThat(folder.states())
                .containsExactly(entry("a", SubmissionState.IN_CONFLICT), entry("b", SubmissionState.IN_CONFLICT));
        assertThat(folder.sentences())
                .containsExactly(
                        "a.xlsx › S!A1: expected 1,525.39 ×10^9 VND, as in b.xlsx › S!A1, but found 1,211.93 ×10^9 VND. "
                                + "Neither is used. Remove the wrong file, or decide which file counts for "
                                + "D1/B1G/A/LEVEL/CURRENT/2021/FINAL.");
        assertThat(folder.vietnamese())
                .containsExactly(
                        "a.xlsx › S!A1: cần 1.525,39 ×10^9 VND như ở b.xlsx › S!A1 nhưng thấy 1.211,93 ×10^9 VND. "
                                + "Không dùng số nào. Hãy bỏ tệp sai, hoặc quyết định lấy tệp nào cho "
                                + "D1/B1G/A/LEVEL/CURRENT/2021/FINAL.");
    }

    @Test
    void arriving_on_different_nights_makes_no_difference() {
        assertThat(new Folder().put(B).night().put(A).night().lines())
                .isEqualTo(new Folder().put(A).put(B).night().lines());
    }

    @Test
    void files_of_different_forms_are_in_conflict_even_for_different_reporting_periods() {
        Submission otherForm = report("c.xlsx#c", "D1", "1-B", 2022, level("D1", "A", 2021, "1525.39"));
        Folder folder = new Folder().put(A).put(otherForm).night();

        assertThat(folder.lines())
                .containsExactly(
                        A_WITHHELD, "D1/B1G/A/LEVEL/CURRENT/2021/FINAL = 1525.39 CONFLICTING @ c.xlsx › S!A1", A_ALONE);
    }

    @Test
    void a_table_of_all_districts_may_contradict_the_districts_own_file() {
        Submission yearbook = report("yearbook.xls#y", "P", "GO", 2021, level("D1", "A", 2021, "1525.39"));
        Folder folder = new Folder().put(A).put(yearbook).night();

        assertThat(folder.lines())
                .filteredOn(line -> line.contains("CONFLICTING"))
                .hasSize(2);
    }

    @Test
    void figures_equal_within_rounding_are_one_and_the_one_with_more_decimals_is_kept() {
        Submission inMillions = report(
                "m.xlsx#m",
                "D1",
                "other",
                2021,
                level("D1", "A", 2021, "1211934").unit("VND", 6));
        Folder folder = new Folder().put(A).put(inMillions).night();

        assertThat(folder.lines())
                .containsExactly("D1/B1G/A/LEVEL/CURRENT/2021/FINAL = 1211934 NORMAL @ m.xlsx › S!A1", A_ALONE);
        assertThat(folder.states())
                .containsExactly(entry("a", SubmissionState.CURRENT), entry("m", SubmissionState.CURRENT));
        assertThat(folder.sentences()).isEmpty();
    }

    @Test
    void of_two_equal_figures_the_first_file_name_is_kept() {
        Submission same = report("0.xlsx#0", "D1", "other", 2021, level("D1", "A", 2021, "1211.93"));
        Folder folder = new Folder().put(A).put(same).night();

        assertThat(folder.lines()).first().asString().endsWith("0.xlsx › S!A1");
    }

    @Test
    void a_slip_is_not_washed_away_by_an_equal_figure_elsewhere() {
        Submission copy = report("0.xlsx#0", "D1", "other", 2021, level("D1", "A", 2021, "741.89"));
        Submission slip = report(
                "a.xlsx#s", "D1", "GO", 2021, level("D1", "A", 2021, "741.89").status(ObservationStatus.WITHHELD));

        assertThat(new Folder().put(copy).put(slip).night().lines())
                .containsExactly("D1/B1G/A/LEVEL/CURRENT/2021/FINAL = 741.89 WITHHELD @ a.xlsx › S!A1");
    }

    @Test
    void a_mark_for_missing_contradicts_nothing() {
        Submission mark = report(
                "m.xlsx#m", "D1", "other", 2021, level("D1", "A", 2021, "0").notCollected());
        Folder folder = new Folder().put(A).put(mark).night();

        assertThat(folder.lines())
                .containsExactly("D1/B1G/A/LEVEL/CURRENT/2021/FINAL = 1211.93 NORMAL @ a.xlsx › S!A1", A_ALONE);
    }

    @Test
    void two_currencies_are_never_equal() {
        Submission dollars = report(
                "u.xlsx#u",
                "D1",
                "other",
                2021,
                level("D1", "A", 2021, "1211.93").unit("USD", 9));

        assertThat(new Folder().put(A).put(dollars).night().lines()).contains(A_WITHHELD);
    }

    @Test
    void the_conflict_ends_when_one_file_leaves_whichever_it_is() {
        Folder aLeaves = new Folder().put(A).put(B).night().remove("a.xlsx").night();
        Folder bLeaves = new Folder().put(A).put(B).night().remove("b.xlsx").night();

        assertThat(aLeaves.lines())
                .containsExactly("D1/B1G/A/LEVEL/CURRENT/2021/FINAL = 1525.39 NORMAL @ b.xlsx › S!A1");
        assertThat(bLeaves.lines())
                .containsExactly("D1/B1G/A/LEVEL/CURRENT/2021/FINAL = 1211.93 NORMAL @ a.xlsx › S!A1", A_ALONE);
    }

    @Test
    void of_different_forms_what_remains_counts_and_the_rest_of_the_one_that_left_stays() {
        Submission otherForm = report("c.xlsx#c", "D1", "1-B", 2021, level("D1", "A", 2021, "1525.39"));
        Folder folder = new Folder().put(A).put(otherForm).night();
        folder.remove("a.xlsx").night();

        assertThat(folder.lines())
                .containsExactly("D1/B1G/A/LEVEL/CURRENT/2021/FINAL = 1525.39 NORMAL @ c.xlsx › S!A1", A_ALONE);
        assertThat(folder.states())
                .containsExactly(entry("a", SubmissionState.PARTLY_SUPERSEDED), entry("c", SubmissionState.CURRENT));
        assertThat(folder.current().superseded()).hasSize(1);
    }

    @Test
    void two_that_left_together_are_still_in_conflict() {
        Folder folder = new Folder().put(A).put(B).night();
        folder.remove("a.xlsx").remove("b.xlsx").night();

        assertThat(folder.lines()).containsExactly(A_WITHHELD, B_WITHHELD, A_ALONE);
    }

    @Test
    void a_file_held_by_a_refused_correction_is_still_in_conflict() {
        Folder folder = new Folder().put(A).put(B).night();
        folder.put(Folder.rejected("a.xlsx")).night();

        assertThat(folder.lines()).containsExactly(A_WITHHELD, B_WITHHELD, A_ALONE);
    }

    @Test
    void of_three_files_every_disagreeing_pair_is_told() {
        Folder folder = new Folder()
                .put(report("a#1", "D1", "F", 2021, share("D1", "A", 2021, "10.0")))
                .put(report("b#2", "D1", "G", 2021, share("D1", "A", 2021, "10.04")))
                .put(report("c#3", "D1", "H", 2021, share("D1", "A", 2021, "11.0")))
                .night();

        assertThat(folder.current().findings())
                .extracting(finding -> finding.found() + " / " + finding.expected())
                .containsExactly("10.0 / 11.0", "10.04 / 11.0");
        assertThat(folder.current().observations())
                .extracting(Literal::line)
                .allMatch(line -> line.contains("SHARE[GVA]") && line.contains("CONFLICTING"))
                .hasSize(3);
    }

    @Test
    void a_province_workbook_and_a_district_workbook_never_meet() {
        Submission province = report("p.xlsx#p", "P", "GO", 2021, level("P", "A", 2021, "9999"));

        assertThat(new Folder().put(A).put(province).night().sentences()).isEmpty();
    }
}

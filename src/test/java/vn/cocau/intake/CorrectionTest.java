package vn.cocau.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static vn.cocau.Literal.level;
import static vn.cocau.intake.Folder.empty;
import static vn.cocau.intake.Folder.rejected;
import static vn.cocau.intake.Folder.report;

import org.junit.jupiter.api.Test;
import vn.cocau.concept.Measure;

class CorrectionTest {

    private static final Submission FIRST =
            report("d1.xlsx#one", "D1", "GO", 2021, level("D1", "A", 2021, "10"), level("D1", "B", 2021, "20"));
    private static final Submission SECOND =
            report("d1.xlsx#two", "D1", "GO", 2021, level("D1", "A", 2021, "11"), level("D1", "C", 2021, "30"));

    @Test
    void a_new_content_of_the_same_path_replaces_the_old_one_whole_and_leaves_no_ghost() {
        Folder folder = new Folder().put(FIRST).night().put(SECOND).night();

        assertThat(folder.lines())
                .containsExactly(
                        "D1/B1G/A/LEVEL/CURRENT/2021/FINAL = 11 NORMAL @ d1.xlsx › S!A1",
                        "D1/B1G/C/LEVEL/CURRENT/2021/FINAL = 30 NORMAL @ d1.xlsx › S!A2");
        assertThat(folder.states())
                .containsExactly(entry("one", SubmissionState.CORRECTED), entry("two", SubmissionState.CURRENT));
        assertThat(folder.sentences())
                .containsExactly("d1.xlsx: expected the figures of d1.xlsx (one) but found a corrected report "
                        + "(figures changed: 1, new: 1, no longer there: 1). "
                        + "It replaces the older one whole; see the revisions for each difference.");
        assertThat(folder.vietnamese())
                .containsExactly("d1.xlsx: cần số liệu của d1.xlsx (one) nhưng thấy báo cáo đã sửa "
                        + "(số liệu thay đổi: 1, mới: 1, không còn: 1). "
                        + "Báo cáo mới thay thế toàn bộ báo cáo cũ; xem từng chênh lệch ở phần số liệu điều chỉnh.");
        assertThat(folder.current().superseded()).singleElement().satisfies(pair -> {
            assertThat(pair.earlier().amount()).isEqualByComparingTo("10");
            assertThat(pair.later().amount()).isEqualByComparingTo("11");
        });
    }

    @Test
    void a_new_path_replaces_the_old_one_once_that_is_gone() {
        Submission renamed = report("d1-final.xlsx#two", "D1", "GO", 2021, level("D1", "A", 2021, "11"));
        Folder folder =
                new Folder().put(FIRST).night().remove("d1.xlsx").put(renamed).night();

        assertThat(folder.lines())
                .containsExactly("D1/B1G/A/LEVEL/CURRENT/2021/FINAL = 11 NORMAL @ d1-final.xlsx › S!A1");
        assertThat(folder.sentences())
                .containsExactly(
                        "d1-final.xlsx: expected the figures of d1.xlsx (one) but found a corrected report "
                                + "(figures changed: 1, new: 0, no longer there: 1). "
                                + "It replaces the older one whole; see the revisions for each difference.",
                        "d1-final.xlsx: expected at least the 2 readable figures of d1.xlsx (one), which it replaces, "
                                + "but found 1. "
                                + "What it no longer reports is missing; ask the sender whether that is meant.");
        assertThat(folder.vietnamese())
                .contains("d1-final.xlsx: cần ít nhất 2 số liệu đọc được của d1.xlsx (one) mà báo cáo này thay thế "
                        + "nhưng thấy 1. Số liệu không còn được báo cáo coi như thiếu; đề nghị hỏi lại đơn vị gửi.");
    }

    @Test
    void a_refused_cell_of_the_correction_is_missing_and_never_filled_from_the_old_file() {
        Submission smaller = report("d1.xlsx#two", "D1", "GO", 2021, level("D1", "B", 2021, "20"));
        Folder folder = new Folder().put(FIRST).night().put(smaller).night();

        assertThat(folder.lines()).containsExactly("D1/B1G/B/LEVEL/CURRENT/2021/FINAL = 20 NORMAL @ d1.xlsx › S!A1");
    }

    @Test
    void a_rejected_correction_leaves_the_older_current_and_says_so() {
        Folder folder = new Folder().put(FIRST).night().put(rejected("d1.xlsx")).night();

        assertThat(folder.lines()).hasSize(2);
        assertThat(folder.states())
                .containsExactly(entry("badd1.xlsx", SubmissionState.REJECTED), entry("one", SubmissionState.CURRENT));
        assertThat(folder.sentences())
                .containsExactly("d1.xlsx: expected a readable correction of d1.xlsx (one) "
                        + "but found a file that was judged: rejected. "
                        + "The older figures remain in use; have the file corrected and sent again.");
        assertThat(folder.vietnamese())
                .containsExactly("d1.xlsx: cần bản sửa đọc được của d1.xlsx (one) "
                        + "nhưng thấy tệp được đánh giá là: bị từ chối. "
                        + "Số liệu cũ vẫn được dùng; đề nghị sửa tệp rồi gửi lại.");
    }

    @Test
    void an_empty_form_in_the_place_of_a_report_is_a_refused_correction_wherever_it_stands() {
        Folder samePath = new Folder().put(FIRST).night();
        samePath.put(empty("d1.xlsx", "D1", "GO", 2021)).night();
        Folder otherPath = new Folder().put(FIRST).night();
        otherPath.remove("d1.xlsx").put(empty("e.xlsx", "D1", "GO", 2021)).night();

        assertThat(samePath.lines()).hasSize(2);
        assertThat(samePath.sentences())
                .containsExactly("d1.xlsx: expected a readable correction of d1.xlsx (one) "
                        + "but found a file that was judged: an empty form. "
                        + "The older figures remain in use; have the file corrected and sent again.");
        assertThat(otherPath.lines()).isEqualTo(samePath.lines());
        assertThat(otherPath.sentences()).singleElement().asString().startsWith("e.xlsx: expected a readable");
    }

    @Test
    void an_accepted_correction_after_a_rejected_one_replaces_the_first() {
        Folder folder = new Folder().put(FIRST).night();
        folder.put(rejected("d1.xlsx")).night().put(SECOND).night();

        assertThat(folder.states())
                .containsEntry("one", SubmissionState.CORRECTED)
                .containsEntry("two", SubmissionState.CURRENT);
    }

    @Test
    void a_submission_whose_file_has_left_without_a_successor_stays_current() {
        Folder folder = new Folder().put(FIRST).night().remove("d1.xlsx").night();

        assertThat(folder.lines()).hasSize(2);
        assertThat(folder.states()).containsExactly(entry("one", SubmissionState.CURRENT));
        assertThat(folder.sentences()).isEmpty();
    }

    @Test
    void of_a_chain_of_corrections_that_has_left_the_last_stays_current() {
        Folder folder = new Folder().put(FIRST).night().put(SECOND).night();
        folder.remove("d1.xlsx").night();

        assertThat(folder.states())
                .containsExactly(entry("one", SubmissionState.CORRECTED), entry("two", SubmissionState.CURRENT));
    }

    @Test
    void an_old_content_put_back_counts_again() {
        Folder folder = new Folder().put(FIRST).night().put(SECOND).night();
        folder.put(FIRST).night();

        assertThat(folder.states())
                .containsExactly(entry("one", SubmissionState.CURRENT), entry("two", SubmissionState.CORRECTED));
    }

    @Test
    void a_path_used_for_the_next_years_report_corrects_nothing() {
        Submission nextYear = report("d1.xlsx#next", "D1", "GO", 2022, level("D1", "A", 2022, "12"));
        Folder folder = new Folder().put(FIRST).night().put(nextYear).night();

        assertThat(folder.lines()).hasSize(3);
        assertThat(folder.sentences()).isEmpty();
    }

    @Test
    void one_content_under_two_paths_is_one_report_until_both_are_gone() {
        Folder folder = new Folder().put(FIRST).put("copy.xlsx", FIRST).night();
        assertThat(folder.lines()).hasSize(2);
        assertThat(folder.sentences()).isEmpty();

        folder.remove("d1.xlsx").night();
        assertThat(folder.stored()).singleElement().matches(StoredSubmission::present);
        assertThat(folder.lines()).hasSize(2);
        assertThat(folder.sentences()).isEmpty();
    }

    @Test
    void the_same_bytes_under_a_new_name_are_no_correction() {
        Submission renamed =
                report("neu.xlsx#one", "D1", "GO", 2021, level("D1", "A", 2021, "10"), level("D1", "B", 2021, "20"));
        Folder folder =
                new Folder().put(FIRST).night().remove("d1.xlsx").put(renamed).night();

        assertThat(folder.lines()).allMatch(line -> line.contains("neu.xlsx"));
        assertThat(folder.sentences()).isEmpty();
    }

    @Test
    void deleting_the_only_row_of_a_measure_changes_the_form_and_still_leaves_no_ghost() {
        Submission withTaxes = report(
                "d1.xlsx#taxes",
                "D1",
                "B1G+D21X31",
                2021,
                level("D1", "A", 2021, "10"),
                level("D1", "_Z", 2021, "1").measure(Measure.PRODUCT_TAXES));
        Submission without = report("d1.xlsx#without", "D1", "B1G", 2021, level("D1", "A", 2021, "12"));
        Folder folder = new Folder().put(withTaxes).night().put(without).night();

        assertThat(folder.lines()).containsExactly("D1/B1G/A/LEVEL/CURRENT/2021/FINAL = 12 NORMAL @ d1.xlsx › S!A1");
        assertThat(folder.states()).containsEntry("taxes", SubmissionState.CORRECTED);
        assertThat(folder.current().superseded()).hasSize(1);
        assertThat(folder.sentences()).hasSize(2);
    }

    @Test
    void deleting_the_last_column_corrects_the_longer_report_on_the_same_path() {
        Submission longer =
                report("d1.xlsx#longer", "D1", "GO", 2021, level("D1", "A", 2020, "10"), level("D1", "A", 2021, "99"));
        Submission shorter = report("d1.xlsx#shorter", "D1", "GO", 2020, level("D1", "A", 2020, "11"));
        Folder folder =
                new Folder().put(longer).night().put(rejected("d1.xlsx")).night();
        folder.put(shorter).night();

        assertThat(folder.lines()).containsExactly("D1/B1G/A/LEVEL/CURRENT/2020/FINAL = 11 NORMAL @ d1.xlsx › S!A1");
        assertThat(folder.states()).containsEntry("longer", SubmissionState.CORRECTED);
    }

    @Test
    void what_such_a_report_had_corrected_does_not_come_back() {
        Submission shorter = report("d1.xlsx#shorter", "D1", "GO", 2020, level("D1", "A", 2020, "11"));
        Folder folder = new Folder().put(FIRST).night().put(SECOND).night();
        folder.put(shorter).night();

        assertThat(folder.states())
                .containsExactly(
                        entry("one", SubmissionState.CORRECTED),
                        entry("shorter", SubmissionState.CURRENT),
                        entry("two", SubmissionState.CORRECTED));
    }

    @Test
    void another_districts_file_on_the_same_path_corrects_nothing() {
        Submission other = report("d1.xlsx#other", "D2", "GO", 2021, level("D2", "A", 2021, "7"));
        Folder folder = new Folder().put(FIRST).night().put(other).night();

        assertThat(folder.lines()).hasSize(3);
        assertThat(folder.sentences()).isEmpty();
    }
}

package vn.cocau.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static vn.cocau.Literal.level;
import static vn.cocau.intake.Folder.empty;
import static vn.cocau.intake.Folder.rejected;
import static vn.cocau.intake.Folder.report;

import org.junit.jupiter.api.Test;

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
                .containsExactly("d1.xlsx: expected the figures of d1.xlsx (one) but found a corrected report: "
                        + "1 figures changed, 1 new, 1 no longer there. "
                        + "It replaces the older one whole; see the revisions for each difference.");
        assertThat(folder.vietnamese())
                .containsExactly("d1.xlsx: cần số liệu của d1.xlsx (one) nhưng thấy báo cáo đã sửa: "
                        + "1 số liệu thay đổi, 1 số liệu mới, 1 số liệu không còn. "
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
                        "d1-final.xlsx: expected the figures of d1.xlsx (one) but found a corrected report: "
                                + "1 figures changed, 0 new, 1 no longer there. "
                                + "It replaces the older one whole; see the revisions for each difference.",
                        "d1-final.xlsx: expected at least the 2 readable figures of d1.xlsx (one), which it replaces "
                                + "but found 1. "
                                + "What it no longer reports is missing; ask the sender whether that is meant.");
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
}

package vn.cocau.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.concept.Period;
import vn.cocau.concept.TerritoryCode;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Language;
import vn.cocau.finding.Sentences;
import vn.cocau.observation.Observation;
import vn.cocau.profile.Profiles;

class SubmissionReaderTest {

    private static final SubmissionReader READER = new SubmissionReader(Profiles.load("thai-nguyen"));

    @TempDir
    private Path folder;

    @Test
    void the_reporting_period_is_the_one_that_ends_last_and_a_year_ends_after_its_quarters() throws IOException {
        Submission submission = read("""
                Huyện Đại Từ;;;
                Giá trị tăng thêm theo giá hiện hành (tỷ đồng);;;
                Chỉ tiêu;Quý I năm 2023;Năm 2023;Kế hoạch năm 2024
                Nông, lâm nghiệp và thủy sản;310,2;1200,5;1250,0
                Công nghiệp và xây dựng;750,1;3100,4;3300,0
                Dịch vụ;500,3;2050,7;2200,0
                Tổng giá trị tăng thêm;1560,6;6351,6;6750,0
                """);

        assertThat(submission.findings())
                .singleElement()
                .extracting(finding -> Sentences.of(finding, Language.VI))
                .isEqualTo(
                        "a.csv › B4: cần số được lưu dạng số nhưng thấy 12 số lưu dạng chữ, ví dụ 310,2. Chúng được đọc với"
                                + " dấu thập phân \",\"; số ô mà mỗi dấu đọc được: \",\" 12/12; \".\" 0/12. Nếu đúng thì không"
                                + " cần làm gì.");
        assertThat(submission.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(submission.territory()).isEqualTo(new TerritoryCode("171"));
        assertThat(submission.reportingPeriod()).isEqualTo(Period.ofYear(2023));
    }

    @Test
    void the_mark_of_a_footnote_is_no_part_of_its_number_and_is_told() throws IOException {
        Submission submission = read("""
                Huyện Đại Từ;;
                Giá trị tăng thêm theo giá hiện hành (tỷ đồng);;
                Chỉ tiêu;Năm 2022;Năm 2023(*)
                Nông, lâm nghiệp và thủy sản;1100,2;1200,5(*)
                Công nghiệp và xây dựng;3000,4;3100,4 *
                Dịch vụ;2000,1;2050,7
                Tổng giá trị tăng thêm;6100,7;6351,6
                (*) Số liệu sơ bộ
                """);

        assertThat(submission.observations())
                .extracting(Observation::amount)
                .contains(new BigDecimal("1200.5"), new BigDecimal("3100.4"));
        assertThat(submission.findings()).extracting(Finding::code).contains(FindingCode.FOOTNOTE_GLUED);
        assertThat(submission.findings())
                .filteredOn(finding -> finding.code() == FindingCode.FOOTNOTE_GLUED)
                .extracting(finding -> Sentences.of(finding, Language.EN))
                .containsExactly(
                        "a.csv › C4: expected a number by itself but found 1200,5(*). The number was read without the mark of its"
                                + " footnote, in 2 cells: C4, C5; check that the note does not change what they say.");
    }

    @Test
    void a_form_of_nothing_but_zeros_is_empty_even_where_it_does_not_say_whose_it_is() throws IOException {
        Submission submission = read("""
                Giá trị tăng thêm theo giá hiện hành (tỷ đồng);;
                Chỉ tiêu;Năm 2022;Năm 2023
                Nông, lâm nghiệp và thủy sản;0;0
                Công nghiệp và xây dựng;0;0
                Số trường học;0;0
                """);

        assertThat(submission.verdict()).isEqualTo(Verdict.EMPTY);
        assertThat(submission.territory()).isNull();
        assertThat(submission.observations()).isEmpty();
        assertThat(submission.findings()).extracting(Finding::code).containsExactly(FindingCode.FILE_EMPTY_SUBMISSION);
    }

    @Test
    void one_figure_that_cannot_be_placed_makes_a_form_no_empty_one() throws IOException {
        Submission submission = read("""
                Giá trị tăng thêm theo giá hiện hành (tỷ đồng);;
                Chỉ tiêu;Năm 2022;Năm 2023
                Nông, lâm nghiệp và thủy sản;0;0
                Công nghiệp và xây dựng;0;33
                """);

        assertThat(submission.verdict()).isEqualTo(Verdict.REJECTED);
    }

    private Submission read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), text);
        return READER.read(file, "a.csv", "hash");
    }
}

package vn.cocau.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.concept.Period;
import vn.cocau.concept.TerritoryCode;
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

        assertThat(submission.findings()).isEmpty();
        assertThat(submission.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(submission.territory()).isEqualTo(new TerritoryCode("171"));
        assertThat(submission.reportingPeriod()).isEqualTo(Period.ofYear(2023));
    }

    private Submission read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), text);
        return READER.read(file, "a.csv", "hash");
    }
}

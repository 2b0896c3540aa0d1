package vn.cocau.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a run on the sample must say of Thái Nguyên. */
class SampleRunTest {

    private static final String YEARBOOK = "Niên giám 2009 - GTSX công nghiệp.xlsx";
    private static final String SHARE_TARGET = "metric=M71 activity=BTF target=industry-share-2025 period=2022";

    private final Publication published = SampleRun.published();

    @Test
    void the_run_publishes_and_shows_the_summary_it_has_published() {
        List<String> screen = SampleRun.screen().lines();

        assertThat(SampleRun.screen().code()).isZero();
        assertThat(screen.subList(0, 11))
                .allMatch(line -> line.endsWith(": được nhận"))
                .startsWith("1/11 " + YEARBOOK + ": được nhận");
        String shown = String.join("\n", screen.subList(11, screen.size() - 1)).strip();
        assertThat(published.text("summary.txt")).startsWith(shown + "\n");
        assertThat(SampleRun.screen().lastLine()).startsWith("Đã công bố vào ").endsWith("latest (mã thoát 0)");
    }

    @Test
    void growth_of_the_province_is_the_published_one() {
        assertThat(growth("2021")).isEqualTo("6.53 PT NORMAL");
        assertThat(growth("2022")).isEqualTo("8.59 PT NORMAL");
        assertThat(growth("2023")).isEqualTo("5.56 PT NORMAL");
        assertThat(growth("2024")).isEqualTo("6.50 PT NORMAL");
        assertSummary(
                "2021      6,53  chính thức",
                "2022      8,59  chính thức",
                "2023      5,56  chính thức",
                "2024      6,50  chính thức");
    }

    @Test
    void the_earlier_estimate_of_2021_is_a_revision() {
        Map<String, String> revision = published.row("revisions.csv", "territory=19 period=2021 measure=B1GQ");

        assertThat(Publication.told(revision, "earlier_stage", "earlier_value", "earlier_sheet", "earlier_cell"))
                .isEqualTo("ESTIMATE 6.51 Tốc độ tăng C7");
        assertThat(Publication.told(revision, "later_stage", "later_value", "later_sheet", "later_cell", "difference"))
                .isEqualTo("FINAL 6.53 Tốc độ tăng D7 0.02");
        assertSummary("Điều chỉnh năm 2021: 6,51 % (ước tính) thành 6,53 % (chính thức)");
    }

    @Test
    void the_growth_target_is_answered() {
        String target = "target=growth-2021-2025 territory=19 ";
        assertThat(published.figure(target + "metric=M15 base_period=2020 period=2024"))
                .isEqualTo("6.79 PT NORMAL");
        assertThat(published.figure(target + "metric=M16 base_period=2024 period=2025"))
                .isEqualTo("12.98 PT NORMAL");
        assertThat(published.figure(target + "metric=M70 base_period=2020 period=2024"))
                .isEqualTo("-1.21 PP NORMAL");
        assertSummary("Bình quân 2021-2024: 6,79 %/năm", "Năm 2025 cần tăng 12,98 %/năm để bình quân đạt 8 %");
    }

    @Test
    void the_share_of_industry_and_construction_in_grdp_falls_short_of_its_target() {
        assertThat(share("2020")).isEqualTo("58.03 PT NORMAL");
        assertThat(share("2022")).isEqualTo("59.50 PT NORMAL");
        assertThat(published.figure(SHARE_TARGET + " share_base=GRDP")).isEqualTo("1.50 PP NORMAL");
        assertSummary("Công nghiệp và xây dựng                        58,03  59,50", "còn thiếu 1,50 điểm phần trăm");
    }

    @Test
    void on_gross_value_added_the_official_row_is_refused_and_the_districts_one_is_illustrative() {
        assertThat(published.figure(SHARE_TARGET + " share_base=GVA origin=OFFICIAL"))
                .isEqualTo("PP EMPTY CONCEPT_MISMATCH");
        assertThat(published.figure("territory=19 period=2022 metric=M03 activity=BTF origin=OFFICIAL"))
                .isEqualTo("PT EMPTY CONCEPT_MISMATCH");
        assertThat(published.figure("territory=19 period=2022 metric=M03 activity=BTF price_basis=CURRENT"
                        + " share_base=GVA origin=DISTRICTS"))
                .isEqualTo("61.66 PT ILLUSTRATIVE");
        assertThat(published.figure(SHARE_TARGET + " share_base=GVA origin=DISTRICTS"))
                .isEqualTo("-0.66 PP ILLUSTRATIVE");
        assertSummary(
                "số công bố của tỉnh: không tính được, vì “Dịch vụ và thuế sản phẩm trừ trợ cấp sản phẩm”"
                        + " được công bố gộp thành một khoản mục",
                "cộng từ các địa phương (%) [số liệu minh họa]");
    }

    @Test
    void dai_tu_2007_is_named_and_withheld_and_the_sum_that_needs_it_stays_empty() {
        Map<String, String> finding = published.row("findings.csv", "code=SLIP_WITHHELD");
        assertThat(Publication.told(finding, "severity", "file", "sheet", "cell", "found", "proposal"))
                .isEqualTo("ERROR " + YEARBOOK + " GTSX công nghiệp E12 741.89 174.85");
        assertThat(Publication.told(
                        published.row("observations.csv", "territory=171 period=2007 measure=P1"),
                        "value",
                        "status",
                        "file",
                        "sheet",
                        "cell",
                        "raw"))
                .isEqualTo("741.89 WITHHELD " + YEARBOOK + " GTSX công nghiệp E12 741.89");
        assertThat(output("DISTRICTS", "2007")).isEqualTo("VND EMPTY INCONSISTENT");
        assertThat(published.figure("territory=171 period=2007 metric=M01L activity=BTE"))
                .isEqualTo("VND EMPTY INCONSISTENT");
        assertSummary(YEARBOOK + " › GTSX công nghiệp!E12 (Huyện Đại Từ, 2007): in 741,89, đề nghị 174,85");
    }

    @Test
    void the_gap_of_2008_that_no_cell_explains_is_named_and_the_sum_is_flagged() {
        Map<String, String> finding = published.row("findings.csv", "code=PARTS_DIFFER_FROM_TOTAL");
        assertThat(Publication.told(finding, "severity", "file", "cell", "found", "expected"))
                .isEqualTo("WARNING " + YEARBOOK + " F7 8749.5 8685.38");
        assertThat(finding.get("message_en")).contains("off by 64.12. No single cell explains it");
        assertThat(output("DISTRICTS", "2008")).isEqualTo("8685.38 VND INCONSISTENT");
        assertThat(output("OFFICIAL", "2008")).isEqualTo("8749.50 VND INCONSISTENT");
        assertThat(published.figure("territory=19 period=2008 metric=M65 activity=BTE"))
                .isEqualTo("-64.12 VND INCONSISTENT");
        assertSummary("cần 8.685,38 là tổng của", "nhưng thấy 8.749,5, lệch 64,12");
    }

    @Test
    void every_district_is_there_and_every_file_says_that_it_is_illustrative() {
        assertSummary("MỨC ĐỘ ĐẦY ĐỦ, kỳ 2024: 9/9 địa phương đã báo cáo", "11 tiếp nhận, 0 bị loại, 0 trống");
        assertThat(published.rows("findings.csv", "code=INPUT_ILLUSTRATIVE")).hasSize(9);
        assertThat(published.rows("structure.csv", "territory=19 origin=DISTRICTS measure=B1G status=NORMAL"))
                .isEmpty();
    }

    private String growth(String period) {
        return published.figure("territory=19 metric=M13 measure=B1GQ activity=_T origin=OFFICIAL period=" + period);
    }

    private String share(String period) {
        return published.figure("territory=19 metric=M02 activity=BTF origin=OFFICIAL period=" + period);
    }

    private String output(String origin, String period) {
        return published.figure(
                "territory=19 metric=M01L measure=P1 activity=BTE origin=" + origin + " period=" + period);
    }

    private void assertSummary(String... lines) {
        assertThat(published.text("summary.txt")).contains(lines);
    }
}

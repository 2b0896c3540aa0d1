package vn.cocau.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.cocau.concept.Measure;
import vn.cocau.concept.PriceBasis;
import vn.cocau.concept.ShareBase;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Language;
import vn.cocau.finding.Place;
import vn.cocau.intake.Verdict;

class SummaryTest {

    @Test
    void in_vietnamese() {
        assertThat(Summary.text(SampleRelease.complete(), Language.VI)).isEqualTo("""
                        CƠ CẤU KINH TẾ - Tỉnh Thái Nguyên
                        =================================

                        TĂNG TRƯỞNG: GRDP, số công bố của tỉnh
                          Năm   Tăng (%)  Số liệu     Căn cứ
                          2021      6,53  chính thức  chỉ số công bố (năm trước = 100)
                          2022      8,59  chính thức  chỉ số công bố (năm trước = 100)
                          2023      5,56  chính thức  chỉ số công bố (năm trước = 100)
                          2024      6,50  chính thức  chỉ số công bố (năm trước = 100)
                          Điều chỉnh năm 2021: 6,51 % (ước tính) thành 6,53 % (chính thức)

                        Mục tiêu: GRDP tăng bình quân từ 8 %/năm trở lên (Nghị quyết XX)
                          Bình quân 2021-2024: 6,79 %/năm
                          Năm 2025 cần tăng 12,98 %/năm để bình quân đạt 8 %

                        CƠ CẤU KINH TẾ (giá hiện hành)
                          Tỷ trọng trong GRDP, số công bố của tỉnh (%)
                                                                            2020   2022  Chuyển dịch
                            Nông, lâm nghiệp và thủy sản                   11,43  10,50        -0,93
                            Công nghiệp và xây dựng                        58,03  59,50        +1,47
                            Dịch vụ và thuế sản phẩm trừ trợ cấp sản phẩm  30,54  30,00        -0,54
                            Mục tiêu: Tỷ trọng công nghiệp - xây dựng đạt 61 %; năm 2022 còn thiếu 1,50 điểm phần trăm
                          Tỷ trọng trong GRDP, cộng từ các địa phương: không tính được, vì thiếu số liệu đầu vào
                          Tỷ trọng trong GVA (không kể thuế sản phẩm), số công bố của tỉnh: không tính được, vì “Dịch vụ và thuế sản phẩm trừ trợ cấp sản phẩm” được công bố gộp thành một khoản mục
                          Tỷ trọng trong GVA (không kể thuế sản phẩm), cộng từ các địa phương (%) [số liệu minh họa]
                                                           2022   2024  Chuyển dịch
                            Nông, lâm nghiệp và thủy sản  10,20  10,00        -0,20
                            Công nghiệp và xây dựng       66,70  67,25        +0,55
                            Dịch vụ                       23,10  22,75        -0,35
                            So với mục tiêu: Tỷ trọng công nghiệp - xây dựng đạt 61 %; năm 2022 cao hơn 5,70 điểm phần trăm, nhưng mục tiêu tính trên GRDP [số liệu minh họa]

                        ĐỐI CHIẾU: TỔNG CÁC ĐỊA PHƯƠNG TRỪ SỐ CỦA TỈNH, 2024
                          Giá trị tăng thêm, giá hiện hành: +22,93 tỷ đồng

                        MỨC ĐỘ ĐẦY ĐỦ, kỳ 2024: 1/2 địa phương đã báo cáo
                          Còn thiếu: Huyện Đại Từ

                        SỐ LIỆU ĐIỀU CHỈNH (1), chi tiết trong revisions.csv

                        Ô GIỮ LẠI CHỜ QUYẾT ĐỊNH (1): các số cần đến ô này để trống
                          - GTSX 2000-2008.xls › CN!J9 (Huyện Đại Từ, 2007): in 741,89, đề nghị 174,85

                        TỔNG KHÔNG KHỚP, CHƯA GIẢI THÍCH ĐƯỢC (1): vẫn cộng như in, có đánh dấu
                          - GTSX 2000-2008.xls › CN!K4: cần 8.064,24 là tổng của K5, K6 nhưng thấy 8.000,12, lệch 64,12. Không một ô nào giải thích được; số liệu được dùng như đã in, có đánh dấu. Kiểm tra lại dòng này.

                        TỆP NHẬN ĐƯỢC: 3 (2 tiếp nhận, 1 bị loại, 0 trống)
                          - Đại Từ.xlsx: cần một bảng tính đầy đủ nhưng thấy tệp bị cắt ngang hoặc bị hỏng. Hãy đợi sao chép xong, hoặc gửi lại tệp.

                        CÁC Ô SỐ
                          1.300 ô số = 1.090 đọc + 159 đối chiếu + 13 từ chối + 33 nhãn + 5 ngoài phạm vi
                          Từ chối theo 2 nguyên nhân:
                            - 9 × cần nhãn có trong từ vựng ở ô A9 nhưng thấy từ chưa biết “Dịch vụ khác”; ví dụ Phổ Yên.xlsx › VA!B9
                            - 1 × cần một số nhưng thấy lỗi #REF!; ví dụ Phổ Yên.xlsx › VA!C12
                        """);
    }

    @Test
    void a_cell_decided_on_no_longer_waits_and_its_decision_is_told() {
        Place cell = new Place("GTSX 2000-2008.xls", "CN", "J9");
        Finding slip = Finding.of(
                FindingCode.SLIP_WITHHELD,
                cell,
                "found",
                new BigDecimal("741.89"),
                "proposal",
                new BigDecimal("174.85"));
        Finding applied = Finding.of(
                FindingCode.DECISION_APPLIED,
                cell,
                "expected",
                "741.89",
                "unit",
                "×10^9 VND",
                "found",
                "VALUE 174.85",
                "author",
                "Lan",
                "date",
                "2026-11-25",
                "reason",
                "đã hỏi huyện");

        assertThat(Summary.text(SampleRelease.release().findings(slip).build(), Language.VI))
                .contains("Ô GIỮ LẠI CHỜ QUYẾT ĐỊNH (1)")
                .doesNotContain("QUYẾT ĐỊNH ĐANG ÁP DỤNG");
        assertThat(Summary.text(SampleRelease.release().findings(slip, applied).build(), Language.VI))
                .doesNotContain("CHỜ QUYẾT ĐỊNH")
                .contains("""
                        QUYẾT ĐỊNH ĐANG ÁP DỤNG (1)
                          - GTSX 2000-2008.xls › CN!J9: cần 741.89 ×10^9 VND như đã in nhưng thấy quyết định "VALUE 174.85" của Lan, 2026-11-25: đã hỏi huyện. Quyết định có hiệu lực đến khi có quyết định sau hủy bỏ.
                        """);
    }

    @Test
    void figures_no_sum_can_judge_are_told_among_the_withheld() {
        Finding rate = Finding.of(
                FindingCode.RATE_IMPLAUSIBLE,
                new Place("GRDP.xlsx", "S", "C4"),
                "found",
                new BigDecimal("106.5"),
                "proposal",
                new BigDecimal("6.5"));

        assertThat(Summary.text(SampleRelease.release().findings(rate).build(), Language.EN))
                .contains("""
                        IMPLAUSIBLE FIGURES, WITHHELD UNTIL DECIDED (1): figures that need them are empty
                          - GRDP.xlsx › S!C4: expected growth in percent but found 106.5. Probably an index (previous year = 100), or a fraction; growth would then be 6.5 %. The figure is withheld until decided.
                        """);
    }

    @Test
    void in_english() {
        assertThat(Summary.text(SampleRelease.complete(), Language.EN)).isEqualTo("""
                        ECONOMIC STRUCTURE - Thai Nguyen province
                        =========================================

                        GROWTH: GRDP, the province's own figures
                          Year  Growth (%)  Stage  Source
                          2021        6.53  final  published index (previous year = 100)
                          2022        8.59  final  published index (previous year = 100)
                          2023        5.56  final  published index (previous year = 100)
                          2024        6.50  final  published index (previous year = 100)
                          2021 revised: 6.51 % (estimate) to 6.53 % (final)

                        Target: GRDP growth of at least 8 % a year on average (Nghị quyết XX)
                          Average 2021-2024: 6.79 % a year
                          Needed in 2025: 12.98 % a year, to average 8 %

                        ECONOMIC STRUCTURE (current prices)
                          Shares of GRDP, the province's own figures (%)
                                                                            2020   2022  Change
                            Agriculture, forestry and fishing              11.43  10.50   -0.93
                            Industry and construction                      58.03  59.50   +1.47
                            Services and taxes less subsidies on products  30.54  30.00   -0.54
                            Target: Industry and construction at 61 % of GRDP; 1.50 points short in 2022
                          Shares of GRDP, added up from the districts: none, because an input is missing
                          Shares of GVA (without product taxes), the province's own figures: none, because “Services and taxes less subsidies on products” is published as one item
                          Shares of GVA (without product taxes), added up from the districts (%) [illustrative]
                                                                2022   2024  Change
                            Agriculture, forestry and fishing  10.20  10.00   -0.20
                            Industry and construction          66.70  67.25   +0.55
                            Services                           23.10  22.75   -0.35
                            Against the target: Industry and construction at 61 % of GRDP; 5.70 points above in 2022, but the target is of GRDP [illustrative]

                        RECONCILIATION: SUM OF THE DISTRICTS LESS THE PROVINCE'S FIGURE, 2024
                          Value added, current prices: +22.93 billion dong

                        COVERAGE, 2024: 1 of 2 districts have reported
                          Missing: Huyện Đại Từ

                        REVISED FIGURES (1), all of them in revisions.csv

                        CELLS WITHHELD UNTIL DECIDED (1): figures that need them are empty
                          - GTSX 2000-2008.xls › CN!J9 (Huyện Đại Từ, 2007): printed 741.89, proposed 174.85

                        TOTALS THAT DO NOT ADD UP, UNEXPLAINED (1): summed as printed, flagged
                          - GTSX 2000-2008.xls › CN!K4: expected 8,064.24 as the sum of K5, K6 but found 8,000.12, off by 64.12. No single cell explains it; the figures are used as printed, flagged. Check this line.

                        FILES RECEIVED: 3 (2 accepted, 1 rejected, 0 empty)
                          - Đại Từ.xlsx: expected a complete workbook but found one that breaks off or is damaged. Wait until copying has ended, or send the file again.

                        NUMERIC CELLS
                          1,300 numeric cells = 1,090 read + 159 checked + 13 refused + 33 labels + 5 out of scope
                          Refused for 2 causes:
                            - 9 × expected a label of the vocabulary in A9 but found the unknown words "Dịch vụ khác"; for example Phổ Yên.xlsx › VA!B9
                            - 1 × expected a number but found the error #REF!; for example Phổ Yên.xlsx › VA!C12
                        """);
    }

    @Test
    void a_profile_without_targets_and_an_empty_release_have_a_summary_too() {
        assertThat(Summary.text(ReleaseBuilder.release().build(), Language.EN))
                .isEqualTo("ECONOMIC STRUCTURE - Thai Nguyen province\n=========================================\n");
    }

    @Test
    void growth_from_levels_names_their_base_year() {
        Release release = ReleaseBuilder.release()
                .figures(FigureBuilder.figure("M13", 2024)
                        .since(2023)
                        .at(PriceBasis.constant(2010))
                        .value("6.5"))
                .build();
        assertThat(Summary.text(release, Language.EN))
                .contains("  2024        6.50  final  levels at constant 2010 prices\n");
    }

    @Test
    void corrections_refused_come_first() {
        Finding refused = Finding.of(
                FindingCode.CORRECTION_REFUSED,
                Place.ofFile("Phổ Yên.xlsx"),
                "older",
                "Phổ Yên.xlsx",
                "found",
                Verdict.EMPTY);
        Release release = SampleRelease.release().findings(refused).build();
        assertThat(Summary.text(release, Language.EN).lines().skip(2).limit(3))
                .containsExactly(
                        "",
                        "CORRECTIONS IN TROUBLE (1)",
                        "  - Phổ Yên.xlsx: expected a readable correction of Phổ Yên.xlsx but found a file that was"
                                + " judged: an empty form. The older figures remain in use; have the file corrected and"
                                + " sent again.");
    }

    @Test
    void a_structure_of_value_added_that_is_that_of_grdp_is_said_once() {
        Release release = ReleaseBuilder.release()
                .figures(
                        FigureBuilder.figure("M02", 2022)
                                .item(Measure.VALUE_ADDED, Fixture.INDUSTRY)
                                .share(ShareBase.GRDP)
                                .value("40.05"),
                        FigureBuilder.figure("M03", 2022)
                                .item(Measure.VALUE_ADDED, Fixture.INDUSTRY)
                                .share(ShareBase.GVA)
                                .value("40.05"))
                .build();
        assertThat(Summary.text(release, Language.EN))
                .contains("Shares of GRDP, the province's own figures (%)\n")
                .contains("    Industry and construction  40.05  40.05    0.00\n")
                .doesNotContain("GVA");
    }
}

package vn.cocau.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.Grids.row;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Language;
import vn.cocau.finding.Sentences;
import vn.cocau.grid.Grids;
import vn.cocau.grid.Workbook;
import vn.cocau.grid.WorkbookFormat;
import vn.cocau.observation.Observation;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Profiles;

/** What a table cannot show by itself: a wrong unit, swapped price bases, somebody else's file. */
class PlausibilityTest {

    private static final Profile THAI_NGUYEN = Profiles.load("thai-nguyen");

    @Test
    void a_unit_a_thousand_times_too_large_withholds_everything_in_that_unit() {
        Recognition recognition = recognise("Định Hóa.xlsx", values("HUYỆN ĐỊNH HÓA", "Nghìn tỷ đồng", 0.7));

        assertThat(statuses(recognition)).containsExactly(ObservationStatus.WITHHELD);
        assertThat(sentence(recognition, FindingCode.UNIT_IMPLAUSIBLE))
                .isEqualTo("Định Hóa.xlsx › S!B5: cần tổng số từ 0,15 đến 150 (×10^12 VND) đối với đơn vị này"
                        + " nhưng thấy 2.640,8 (×10^12 VND). Có lẽ đơn vị tính ghi sai; kiểm tra dòng đơn vị tính."
                        + " Các số cùng đơn vị tính chưa được dùng cho đến khi có quyết định.");
    }

    @Test
    void a_unit_a_thousand_times_too_small_is_seen_as_well() {
        Recognition recognition = recognise("Định Hóa.xlsx", values("HUYỆN ĐỊNH HÓA", "Triệu đồng", 0.7));

        assertThat(statuses(recognition)).containsExactly(ObservationStatus.WITHHELD);
    }

    @Test
    void the_right_unit_is_left_in_peace() {
        Recognition recognition = recognise("Định Hóa.xlsx", values("HUYỆN ĐỊNH HÓA", "Tỷ đồng", 0.7));

        assertThat(statuses(recognition)).containsExactly(ObservationStatus.NORMAL);
        assertThat(codes(recognition)).isEmpty();
    }

    @Test
    void price_bases_that_changed_places_withhold_both() {
        Recognition recognition = recognise("Định Hóa.xlsx", values("HUYỆN ĐỊNH HÓA", "Tỷ đồng", 1.6));

        assertThat(statuses(recognition)).containsExactly(ObservationStatus.WITHHELD);
        assertThat(codes(recognition)).containsOnly(FindingCode.DEFLATOR_IMPLAUSIBLE);
        assertThat(sentence(recognition, FindingCode.DEFLATOR_IMPLAUSIBLE))
                .startsWith("Định Hóa.xlsx › S!B6: cần giá hiện hành gấp 0,8 đến 4 lần giá so sánh 2010 (ô C6)"
                        + " nhưng thấy gấp 0,63 lần.");
    }

    @Test
    void a_total_out_of_its_band_in_a_series_that_breaks_off_has_no_unit_to_blame() {
        Recognition recognition = recognise("Định Hóa.xlsx", new Object[][] {
            row("GIÁ TRỊ TĂNG THÊM HUYỆN ĐỊNH HÓA"),
            row("Đơn vị tính: Tỷ đồng"),
            row("Chỉ tiêu", "Giá hiện hành", "Giá hiện hành", "Giá so sánh 2010", "Giá so sánh 2010"),
            row(null, 2020, 2021, 2020, 2021),
            row("Tổng số", 2300, 900_900, 1600, 1700),
            row("Nông, lâm nghiệp và thủy sản", 1500, 900_000, 1000, 1100),
            row("Dịch vụ", 800, 900, 600, 600)
        });

        assertThat(codes(recognition)).containsExactly(FindingCode.PRICES_BREAK_OFF);
        assertThat(recognition.observations())
                .filteredOn(each -> each.status() == ObservationStatus.WITHHELD)
                .extracting(each -> each.place().cell())
                .containsExactly("C5", "C6");
    }

    @Test
    void another_district_under_this_ones_name_is_refused() {
        Recognition recognition = recognise("Phú Bình - GTTT.xlsx", values("HUYỆN ĐỊNH HÓA", "Tỷ đồng", 0.7));

        assertThat(sentence(recognition, FindingCode.SENDER_DIFFERS))
                .isEqualTo("Phú Bình - GTTT.xlsx: cần Huyện Phú Bình như tên tệp nhưng thấy bảng của Huyện Định Hóa."
                        + " Sửa tên tệp hoặc tiêu đề bảng rồi gửi lại.");
    }

    @Test
    void a_file_named_after_the_province_may_speak_of_its_districts() {
        Recognition recognition = recognise("Tỉnh Thái Nguyên.xlsx", values("HUYỆN ĐỊNH HÓA", "Tỷ đồng", 0.7));

        assertThat(codes(recognition)).isEmpty();
    }

    @Test
    void a_figure_hidden_by_a_remark_is_named() {
        Object[][] rows = values("HUYỆN ĐỊNH HÓA", "Tỷ đồng", 1.0);
        rows[6] = row("Công nghiệp và xây dựng", "429,6 (ước)", 429.6);
        Recognition recognition = recognise("Định Hóa.xlsx", rows);

        assertThat(recognition.observations()).hasSize(7);
        assertThat(sentence(recognition, FindingCode.CELL_NOT_A_NUMBER))
                .isEqualTo("Định Hóa.xlsx › S!B7: cần một số, hoặc một ký hiệu đã quy ước nhưng thấy “429,6 (ước)”."
                        + " Ô chỉ được chứa số; ghi chú để ở ô khác. Chưa dùng 1 ô: B7.");
    }

    /** Current and constant prices of 2020; the latter times {@code factor}. */
    private static Object[][] values(String district, String unit, double factor) {
        return new Object[][] {
            row("GIÁ TRỊ TĂNG THÊM " + district + " NĂM 2020"),
            row("Đơn vị tính: " + unit),
            row(),
            row("Chỉ tiêu", "Giá hiện hành", "Giá so sánh 2010"),
            row("Tổng số", 2640.8, 2640.8 * factor),
            row("Nông, lâm nghiệp và thủy sản", 1410.4, 1410.4 * factor),
            row("Công nghiệp và xây dựng", 429.6, 429.6 * factor),
            row("Dịch vụ", 800.8, 800.8 * factor)
        };
    }

    private static Recognition recognise(String file, Object[][] rows) {
        Workbook workbook = new Workbook(file, WorkbookFormat.XLSX, List.of(Grids.of("S", rows)));
        return new TableRecogniser(THAI_NGUYEN).recognise(workbook);
    }

    private static Set<ObservationStatus> statuses(Recognition recognition) {
        assertThat(recognition.observations()).hasSize(8);
        return recognition.observations().stream().map(Observation::status).collect(Collectors.toSet());
    }

    private static List<FindingCode> codes(Recognition recognition) {
        return recognition.findings().stream().map(Finding::code).distinct().toList();
    }

    private static String sentence(Recognition recognition, FindingCode code) {
        return recognition.findings().stream()
                .filter(finding -> finding.code() == code)
                .findFirst()
                .map(finding -> Sentences.of(finding, Language.VI))
                .orElse("");
    }
}

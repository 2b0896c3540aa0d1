package vn.cocau.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.Grids.formula;
import static vn.cocau.grid.Grids.row;
import static vn.cocau.table.Tables.AGRICULTURE;
import static vn.cocau.table.Tables.INDUSTRY;
import static vn.cocau.table.Tables.SERVICES;
import static vn.cocau.table.Tables.TITLE;
import static vn.cocau.table.Tables.TOTAL;
import static vn.cocau.table.Tables.UNIT;
import static vn.cocau.table.Tables.YEARS;
import static vn.cocau.table.Tables.sheet;
import static vn.cocau.table.Tables.underYears;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.CellValue;
import vn.cocau.grid.SheetGrid;

/** What a clerk does to a workbook without noticing, and what every sum forgives: none of it may be read as it stands. */
class ClerksMistakesTest {

    private static final Object[] LETTERHEAD = row("Chi cục Thống kê huyện Phú Bình");

    @Test
    void a_title_about_another_district_than_the_letterhead_is_not_settled_by_the_file_name() {
        Recognised read = Recognised.of(
                Recognised.THAI_NGUYEN,
                "Phú Bình - Giá trị tăng thêm.xlsx",
                sheet(LETTERHEAD, TITLE, UNIT, YEARS, TOTAL, AGRICULTURE, INDUSTRY, SERVICES));
        assertThat(read.figures()).isEmpty();
        assertThat(read.vietnamese())
                .containsExactly(
                        "Phú Bình - Giá trị tăng thêm.xlsx › S!B5: cần một nghĩa duy nhất của nhãn ở ô A2 nhưng"
                                + " thấy các nghĩa khác nhau: Huyện Phú Bình / Huyện Đại Từ. Ghi nhãn đầy đủ hơn; chưa dùng"
                                + " 8 ô: B5:C5, B6:C6, B7:C7, B8:C8.");
    }

    @Test
    void a_title_that_narrows_its_measure_by_unknown_words_refuses_the_table() {
        Recognised read = Recognised.of(
                Recognised.THAI_NGUYEN,
                "Đại Từ - Giá trị tăng thêm.xlsx",
                sheet(
                        row("Giá trị tăng thêm khu vực nhà nước huyện Đại Từ"),
                        row("Theo giá hiện hành"),
                        UNIT,
                        YEARS,
                        TOTAL,
                        SERVICES));
        assertThat(read.figures()).isEmpty();
        assertThat(read.english())
                .containsExactly("Đại Từ - Giá trị tăng thêm.xlsx › S!B5: expected a title understood in full in A1 but"
                        + " found the unknown words \"nhà nước\". Mend the title, or add it with the command alias;"
                        + " 4 cells are not used: B5:C5, B6:C6.");
    }

    @Test
    void a_header_that_slid_to_the_right_refuses_the_table() {
        Recognised read = Recognised.of(sheet(
                TITLE,
                UNIT,
                row("Chỉ tiêu", null, 2020, 2021, 2022),
                row("Tổng số", 100, 110, 121),
                row("Nông, lâm nghiệp và thủy sản", 20, 22, 24),
                row("Công nghiệp và xây dựng", 30, 33, 36),
                row("Dịch vụ", 50, 55, 61)));
        assertThat(read.figures()).isEmpty();
        assertThat(read.vietnamese())
                .containsExactly("t.xlsx › S!B4: cần mỗi cột số có một tiêu đề và mỗi tiêu đề có số bên dưới nhưng thấy"
                        + " tiêu đề “2022” ở ô E3 không có số bên dưới, còn cột số bên cạnh không có tiêu đề. Có lẽ dòng"
                        + " tiêu đề bị lệch cột; sửa lại rồi gửi; chưa dùng 12 ô: B4:D4, B5:D5, B6:D6, B7:D7.");
    }

    @Test
    void a_year_out_of_order_withholds_its_column() {
        Recognised read = Recognised.of(sheet(
                TITLE,
                UNIT,
                row("Chỉ tiêu", 2018, 2019, 2071, 2021, 2022),
                row("Tổng số", 100, 110, 121, 130, 140),
                row("Dịch vụ", 50, 55, 61, 65, 70)));
        assertThat(read.figures())
                .hasSize(10)
                .filteredOn(each -> each.endsWith("WITHHELD"))
                .containsExactly(
                        "D4 171/B1G/_T/LEVEL/CURRENT/2071/FINAL = 121 VND:9 WITHHELD",
                        "D5 171/B1G/GTU/LEVEL/CURRENT/2071/FINAL = 61 VND:9 WITHHELD");
        assertThat(read.vietnamese())
                .containsExactly("t.xlsx › S!D3: cần các kỳ xếp theo thứ tự thời gian nhưng thấy 2071 đứng sai thứ tự."
                        + " Có lẽ năm ghi sai; sửa lại rồi gửi. Chưa dùng 2 ô cho đến khi có quyết định: D4, D5.");
    }

    @Test
    void two_years_that_changed_places_are_both_in_doubt() {
        Recognised read = Recognised.of(
                sheet(TITLE, UNIT, row("Chỉ tiêu", 2018, 2020, 2019, 2021), row("Tổng số", 100, 110, 121, 130)));
        assertThat(read.figures())
                .filteredOn(each -> each.endsWith("WITHHELD"))
                .extracting(each -> each.substring(0, 2))
                .containsExactly("C4", "D4");
    }

    @Test
    void years_may_run_backwards() {
        Recognised read =
                Recognised.of(sheet(TITLE, UNIT, row("Chỉ tiêu", 2021, 2020, 2019), row("Tổng số", 130, 121, 110)));
        assertThat(read.english()).isEmpty();
    }

    @Test
    void a_title_of_gross_output_over_lines_of_value_added_is_told() {
        Object[] title = row("Giá trị sản xuất huyện Đại Từ theo giá hiện hành");
        Object[] section = row("Giá trị tăng thêm");
        Recognised read = Recognised.of(sheet(title, UNIT, YEARS, section, AGRICULTURE, INDUSTRY, SERVICES));
        assertThat(read.figures())
                .contains("B5 171/B1G/A/LEVEL/CURRENT/2020/FINAL = 20 VND:9")
                .hasSize(6);
        assertThat(read.english())
                .containsExactly("t.xlsx › S!A1: expected a title about what its table holds (Value added, as A4 says)"
                        + " but found Gross output. The title was left from another table, or the lines below are named"
                        + " wrongly; check and mend one of them. The figures are used as the lines say.");
        assertThat(read.vietnamese())
                .containsExactly("t.xlsx › S!A1: cần tiêu đề đúng với nội dung biểu (Giá trị tăng thêm, như ô A4) nhưng"
                        + " thấy Giá trị sản xuất. Tiêu đề còn để của biểu khác, hoặc các dòng bên dưới ghi sai chỉ tiêu;"
                        + " kiểm tra rồi sửa một trong hai. Số liệu được dùng theo các dòng.");
    }

    @Test
    void a_title_of_grdp_over_sectors_of_value_added_is_no_contradiction() {
        Object[] title = row("Tổng sản phẩm (GRDP) huyện Đại Từ theo giá hiện hành");
        assertThat(Recognised.of(sheet(title, UNIT, YEARS, row("Giá trị tăng thêm"), AGRICULTURE, INDUSTRY, SERVICES))
                        .codes())
                .doesNotContain(FindingCode.TITLE_OF_ANOTHER_MEASURE);
    }

    @Test
    void a_year_beyond_the_span_of_the_title_is_named() {
        Recognised read = Recognised.of(
                sheet(TITLE, row("Giai đoạn 2019 - 2020"), UNIT, YEARS, TOTAL, AGRICULTURE, INDUSTRY, SERVICES));
        assertThat(read.figures()).hasSize(8);
        assertThat(read.vietnamese())
                .containsExactly("t.xlsx › S!C4: cần các kỳ đến 2020, như tiêu đề ở ô A2 nhưng thấy 2021. Năm ở đây ghi"
                        + " sai, hoặc tiêu đề còn để của năm trước; kiểm tra rồi sửa một trong hai. Số liệu vẫn được dùng"
                        + " như đã ghi.");
    }

    @Test
    void a_date_within_a_year_is_not_that_year() {
        Object june = new CellValue.DateTime(LocalDateTime.of(2021, 6, 30, 0, 0), BigDecimal.valueOf(44377));
        Recognised read =
                Recognised.of(sheet(TITLE, UNIT, row("Chỉ tiêu", 2020, june), TOTAL, AGRICULTURE, INDUSTRY, SERVICES));
        assertThat(read.figures()).noneMatch(each -> each.contains("/2021/"));
    }

    @Test
    void the_last_day_of_a_year_is_that_year() {
        Object december = new CellValue.DateTime(LocalDateTime.of(2021, 12, 31, 0, 0), BigDecimal.valueOf(44561));
        Recognised read = Recognised.of(
                sheet(TITLE, UNIT, row("Chỉ tiêu", 2020, december), TOTAL, AGRICULTURE, INDUSTRY, SERVICES));
        assertThat(read.figures()).contains("C4 171/B1G/_T/LEVEL/CURRENT/2021/FINAL = 110 VND:9");
    }

    @Test
    void industry_above_industry_and_construction_withholds_both_series() {
        Recognised read = Recognised.of(underYears(
                row("Tổng số", 1000, 1100),
                row("Công nghiệp và xây dựng", 200, 220),
                row("Trong đó: Công nghiệp", 250, 260),
                row("Nông, lâm nghiệp và thủy sản", 300, 330),
                row("Dịch vụ", 500, 550)));
        assertThat(read.figures())
                .filteredOn(each -> each.endsWith("WITHHELD"))
                .extracting(each -> each.substring(0, 2))
                .containsExactly("B5", "C5", "B6", "C6");
        assertThat(read.vietnamese())
                .hasSize(2)
                .contains("t.xlsx › S!B6: cần không quá 200, số ở ô B5 mà số này là một phần nhưng thấy 250. Có lẽ hai"
                        + " nhãn bị đổi chỗ hoặc nhập sai; kiểm tra cả hai. Các số này chưa được dùng cho đến khi có quyết"
                        + " định.");
    }

    @Test
    void one_mistyped_part_withholds_itself_and_the_nearest_whole_alone() {
        Recognised read = Recognised.of(sheet(
                TITLE,
                UNIT,
                row("Chỉ tiêu", 2020, 2021, 2022),
                row("Tổng số", 1000, 1100, 1200),
                row("Công nghiệp và xây dựng", 200, 220, 240),
                row("Trong đó: Công nghiệp", 150, 1600, 170),
                row("Nông, lâm nghiệp và thủy sản", 300, 330, 360),
                row("Dịch vụ", 500, 550, 600)));
        assertThat(read.figures())
                .filteredOn(each -> each.endsWith("WITHHELD"))
                .extracting(each -> each.substring(0, 2))
                .containsExactly("C5", "C6");
    }

    @Test
    void constant_prices_pasted_from_the_current_ones_are_withheld() {
        Recognised read = Recognised.of(sheet(
                row("Giá trị tăng thêm huyện Đại Từ năm 2021"),
                UNIT,
                row("Chỉ tiêu", "Giá hiện hành", "Giá so sánh 2010"),
                row("Tổng số", 1000, 1000),
                row("Nông, lâm nghiệp và thủy sản", 200, 200),
                row("Công nghiệp và xây dựng", 300, 300),
                row("Dịch vụ", 500, 500)));
        assertThat(read.figures()).hasSize(8).allMatch(each -> each.endsWith("WITHHELD"));
        assertThat(read.vietnamese())
                .containsExactly(
                        "t.xlsx › S!C5: cần giá so sánh 2010 khác giá hiện hành trong năm 2021 nhưng thấy cả 4 số"
                                + " giống hệt giá hiện hành (từ ô B5). Có lẽ một bảng đã bị chép đè lên bảng kia; chép lại rồi gửi."
                                + " Các số này chưa được dùng cho đến khi có quyết định.");
    }

    @Test
    void growth_of_a_hundred_percent_is_an_index() {
        Recognised read = Recognised.of(growth(4.2, 106.5, 8.6));
        assertThat(read.figures())
                .filteredOn(each -> each.endsWith("WITHHELD"))
                .containsExactly("C4 19/B1GQ/_T/GROWTH/CONSTANT:2010/2021/FINAL = 106.5 PT WITHHELD");
        assertThat(read.vietnamese())
                .containsExactly(
                        "t.xlsx › S!C4: cần tốc độ tăng, tính bằng % nhưng thấy 106,5. Có lẽ đây là chỉ số (năm"
                                + " trước = 100) hoặc chưa nhân với 100; nếu vậy, tốc độ tăng là 6,5 %. Số này chưa được dùng cho"
                                + " đến khi có quyết định.");
    }

    @Test
    void growth_below_half_a_percent_in_every_year_is_a_fraction() {
        assertThat(Recognised.of(growth(0.042, 0.065, 0.086)).codes())
                .containsExactly(
                        FindingCode.RATE_IMPLAUSIBLE, FindingCode.RATE_IMPLAUSIBLE, FindingCode.RATE_IMPLAUSIBLE);
        assertThat(Recognised.of(growth(0.042, 6.5, 8.6)).codes()).isEmpty();
    }

    @Test
    void a_total_whose_formula_leaves_out_a_row_is_to_blame_and_so_is_what_it_enters() {
        Recognised read = Recognised.of(underYears(
                row("Tổng số", formula("B5+B8+B9", "900"), 1100),
                row("Công nghiệp và xây dựng", formula("SUM(B6:B6)", "100"), 220),
                row("Công nghiệp", 100, 110),
                row("Xây dựng", 100, 110),
                row("Nông, lâm nghiệp và thủy sản", 300, 330),
                row("Dịch vụ", 500, 550)));
        assertThat(read.figures())
                .filteredOn(each -> each.endsWith("WITHHELD"))
                .extracting(each -> each.substring(0, 2))
                .containsExactly("B4", "B5");
        assertThat(read.vietnamese())
                .containsExactly(
                        "t.xlsx › S!B5: cần 200, tổng của tất cả các phần, kể cả B7 nhưng thấy 100 do công thức"
                                + " của ô này bỏ sót B7. Sửa công thức rồi gửi lại; đề nghị 200. Ô này và các ô tính từ nó được"
                                + " đánh dấu hoặc giữ lại cho đến khi có quyết định.");
    }

    @Test
    void a_total_typed_over_its_formula_is_no_gap_of_another_formula() {
        Recognised read = Recognised.of(underYears(
                row("Tổng số", formula("B5+B8+B9", "950"), 1100),
                row("Công nghiệp và xây dựng", 150, 220),
                row("Công nghiệp", 100, 110),
                row("Xây dựng", 100, 110),
                row("Nông, lâm nghiệp và thủy sản", 300, 330),
                row("Dịch vụ", 500, 550)));
        assertThat(read.codes()).doesNotContain(FindingCode.FORMULA_LEAVES_OUT).isNotEmpty();
    }

    private static SheetGrid growth(double first, double second, double third) {
        return sheet(
                row("Tốc độ tăng tổng sản phẩm trên địa bàn (GRDP) tỉnh Thái Nguyên"),
                row("Theo giá so sánh 2010"),
                row("Chỉ tiêu", 2020, 2021, 2022),
                row("Tốc độ tăng GRDP", first, second, third));
    }
}

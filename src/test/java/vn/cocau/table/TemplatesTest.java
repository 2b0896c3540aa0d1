package vn.cocau.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.Grids.merged;
import static vn.cocau.grid.Grids.row;
import static vn.cocau.table.Tables.sheet;
import static vn.cocau.table.Tables.underYears;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.CellAddress;

/** The large templates that a reporting system prints: codes, units row by row, blocks side by side, one measure after another. */
class TemplatesTest {

    @Test
    void a_title_merged_over_the_columns_is_no_header_though_it_names_a_year() {
        Recognised read = Recognised.of(merged(
                sheet(
                        row("Giá trị tăng thêm huyện Đại Từ theo giá hiện hành năm 2021", null, null, 2021),
                        row("Đơn vị tính: Tỷ đồng"),
                        row("Chỉ tiêu", 2020, 2021),
                        row("Dịch vụ", 50, 55)),
                "A1:C1"));
        assertThat(read.figures())
                .containsExactly(
                        "B4 171/B1G/GTU/LEVEL/CURRENT/2020/FINAL = 50 VND:9",
                        "C4 171/B1G/GTU/LEVEL/CURRENT/2021/FINAL = 55 VND:9");
    }

    @Test
    void codes_left_of_the_labels_are_labels_with_or_without_a_head() {
        Recognised read = Recognised.of(sheet(
                row("Giá trị tăng thêm huyện Đại Từ theo giá hiện hành"),
                row("Đơn vị tính: Tỷ đồng"),
                row(null, "Chỉ tiêu", 2020, 2021),
                row("2050", "Dịch vụ", 50, 55),
                row(3171, "Xây dựng", 20, 22),
                row(3172, "Công nghiệp", 10, 11)));
        assertThat(read.figures())
                .containsExactly(
                        "C4 171/B1G/GTU/LEVEL/CURRENT/2020/FINAL = 50 VND:9",
                        "D4 171/B1G/GTU/LEVEL/CURRENT/2021/FINAL = 55 VND:9",
                        "C5 171/B1G/F/LEVEL/CURRENT/2020/FINAL = 20 VND:9",
                        "D5 171/B1G/F/LEVEL/CURRENT/2021/FINAL = 22 VND:9",
                        "C6 171/B1G/BTE/LEVEL/CURRENT/2020/FINAL = 10 VND:9",
                        "D6 171/B1G/BTE/LEVEL/CURRENT/2021/FINAL = 11 VND:9");
    }

    @Test
    void a_row_in_tons_says_nothing_of_a_column_that_names_its_measure_and_unit() {
        Recognised read = Recognised.of(sheet(
                row("Huyện Đại Từ"),
                row("Chỉ tiêu", "Đơn vị tính", "Sản lượng 2020", "Giá trị sản xuất giá 2010 (tỷ đồng) 2020"),
                row("Thủy sản", "Tấn", 700, 21),
                row("Lâm nghiệp", "Tấn", 300, 12)));
        assertThat(read.figures())
                .containsExactly(
                        "D3 171/P1/A03/LEVEL/CONSTANT:2010/2020/FINAL = 21 VND:9",
                        "D4 171/P1/A02/LEVEL/CONSTANT:2010/2020/FINAL = 12 VND:9");
        assertThat(read.firstLedger().outOfScopeCells()).isEqualTo(2);
    }

    @Test
    void a_column_beside_years_without_a_year_does_not_take_that_of_the_title() {
        Recognised read = Recognised.of(sheet(
                row("Giá trị sản xuất huyện Đại Từ năm 2021 (tỷ đồng)"),
                row("Chỉ tiêu", "Giá hiện hành 2020", "Giá hiện hành 2021", "Giá so sánh 2010"),
                row("Dịch vụ", 50, 55, 4652)));
        assertThat(read.figures())
                .containsExactly(
                        "B3 171/P1/GTU/LEVEL/CURRENT/2020/FINAL = 50 VND:9",
                        "C3 171/P1/GTU/LEVEL/CURRENT/2021/FINAL = 55 VND:9");
        assertThat(read.english())
                .containsExactly(
                        "t.xlsx › S!D3: expected the period but found nothing in the file that says it. State it in"
                                + " the table's title; 1 cells are not used: D3.");
    }

    @Test
    void below_a_row_of_another_measure_nothing_is_taken_for_the_measure_before() {
        Recognised read = Recognised.of(sheet(
                row("Huyện Đại Từ (tỷ đồng)"),
                row("Chỉ tiêu", 2020, 2021),
                row("Giá trị tăng thêm (giá hiện hành)", 200, 220),
                row("Năng suất lao động", 91, 95),
                row("Dịch vụ", 80, 81)));
        assertThat(read.figures())
                .containsExactly(
                        "B3 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 200 VND:9",
                        "C3 171/B1G/_T/LEVEL/CURRENT/2021/FINAL = 220 VND:9");
        assertThat(read.codes()).containsExactly(FindingCode.KEY_INCOMPLETE);
    }

    @Test
    void a_line_that_says_what_follows_takes_up_the_measure_again() {
        Recognised read = Recognised.of(sheet(
                row("Huyện Đại Từ"),
                row("Chỉ tiêu", "Đơn vị tính", 2020, 2021),
                row("Giá trị tăng thêm (giá hiện hành)", "Tỷ đồng", 200, 220),
                row("Giá trị tăng thêm bình quân đầu người", "Triệu đồng", 50, 55),
                row("Cơ cấu", "%", 100, 100),
                row(" - Dịch vụ", "%", 40, 41)));
        assertThat(read.figures())
                .contains(
                        "C6 171/B1G/GTU/SHARE[GVA]/CURRENT/2020/FINAL = 40 PT",
                        "D6 171/B1G/GTU/SHARE[GVA]/CURRENT/2021/FINAL = 41 PT");
    }

    @Test
    void a_measure_of_its_own_has_not_the_prices_of_the_one_before() {
        Recognised read = Recognised.of(sheet(
                row("Huyện Đại Từ (tỷ đồng)"),
                row("Chỉ tiêu", 2020, 2021),
                row("Giá trị tăng thêm (giá hiện hành)", 200, 220),
                row("Tổng giá trị sản xuất", 400, 440)));
        assertThat(read.english())
                .containsExactly(
                        "t.xlsx › S!B4: expected the price basis (current or constant, base year) but found nothing"
                                + " in the file that says it. State it in the table's title; 2 cells are not used: B4:C4.");
    }

    @Test
    void averages_beside_a_row_and_its_details_stay_out_of_scope() {
        Recognised read = Recognised.of(sheet(
                row("Giá trị tăng thêm huyện Đại Từ theo giá hiện hành"),
                row("Đơn vị tính: Tỷ đồng"),
                row("Chỉ tiêu", 2020, 2021, "Bình quân năm"),
                row("- Nông nghiệp", 15, 16, 106),
                row("+ Trồng trọt", 10, 12, 120),
                row("+ Chăn nuôi", 5, 4, 80)));
        assertThat(read.ledger()).isEqualTo("11 = 2 read + 4 checked + 0 refused + 2 labels + 3 outside");
    }

    @Test
    void long_lists_of_cells_are_drawn_together_into_rectangles() {
        List<CellAddress> cells = Stream.iterate(0, row -> row + 1)
                .limit(12)
                .flatMap(row -> Stream.of(new CellAddress(row, 1), new CellAddress(row, 2)))
                .toList();
        assertThat(CellList.of(cells)).isEqualTo("B1:C12");
        assertThat(CellList.of(cells.subList(0, 4))).isEqualTo("B1:C1, B2:C2");
    }

    @Test
    void figures_between_two_labels_are_no_codes() {
        Recognised read = Recognised.of(sheet(
                row("Giá trị tăng thêm huyện Đại Từ theo giá hiện hành năm 2021"),
                row("Đơn vị tính: Tỷ đồng"),
                row("Chỉ tiêu", null, "Ghi chú"),
                row("Dịch vụ", 55, "Ghi chú"),
                row("Xây dựng", 22, "Ghi chú")));
        assertThat(read.figures())
                .containsExactly(
                        "B4 171/B1G/GTU/LEVEL/CURRENT/2021/FINAL = 55 VND:9",
                        "B5 171/B1G/F/LEVEL/CURRENT/2021/FINAL = 22 VND:9");
    }

    @Test
    void figures_that_are_an_estimate_in_one_column_and_final_in_another_are_an_estimate() {
        Recognised read = Recognised.of(sheet(
                row("Giá trị tăng thêm huyện Đại Từ theo giá hiện hành"),
                row("Đơn vị tính: Tỷ đồng"),
                row("Chỉ tiêu", "ƯTH 2020", "TH 2020"),
                row("Dịch vụ", 50, 50),
                row("Xây dựng", 20, 20)));
        assertThat(read.figures())
                .containsExactly(
                        "B4 171/B1G/GTU/LEVEL/CURRENT/2020/ESTIMATE = 50 VND:9",
                        "B5 171/B1G/F/LEVEL/CURRENT/2020/ESTIMATE = 20 VND:9");
        assertThat(read.english())
                .containsExactly(
                        "t.xlsx › S!C4: expected final figures of 2020 (label C3) but found the same figures as"
                                + " estimate (label B3). They count as estimate; say which they are. 2 cells are checked and not used:"
                                + " C4, C5.");
    }

    @Test
    void an_estimate_that_came_true_in_one_sector_alone_leaves_the_final_figures_final() {
        Recognised read = Recognised.of(sheet(
                row("Giá trị tăng thêm huyện Đại Từ theo giá hiện hành"),
                row("Đơn vị tính: Tỷ đồng"),
                row("Chỉ tiêu", "ƯTH 2020", "TH 2020"),
                row("Dịch vụ", 50, 50),
                row("Xây dựng", 20, 21)));
        assertThat(read.figures()).hasSize(4);
        assertThat(read.english()).isEmpty();
    }

    @Test
    void numbers_in_the_column_of_units_are_labels() {
        Recognised read = Recognised.of(underYears(row("Dịch vụ", 50, 55)));
        assertThat(read.firstLedger().label()).isEqualTo(2);
        Recognised units = Recognised.of(sheet(
                row("Giá trị tăng thêm huyện Đại Từ theo giá hiện hành"),
                row("Chỉ tiêu", "Đơn vị tính", 2020, 2021),
                row("Dịch vụ", "Tỷ đồng", 50, 55),
                row("Xây dựng", 0, 20, 22)));
        assertThat(units.figures())
                .containsExactly(
                        "C3 171/B1G/GTU/LEVEL/CURRENT/2020/FINAL = 50 VND:9",
                        "D3 171/B1G/GTU/LEVEL/CURRENT/2021/FINAL = 55 VND:9");
    }
}

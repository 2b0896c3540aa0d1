package vn.cocau.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.Grids.formula;
import static vn.cocau.grid.Grids.merged;
import static vn.cocau.grid.Grids.row;
import static vn.cocau.table.Tables.TITLE;
import static vn.cocau.table.Tables.TOTAL;
import static vn.cocau.table.Tables.UNIT;
import static vn.cocau.table.Tables.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellValue;
import vn.cocau.grid.Grids;

/** How far headings reach that are not merged, and what the numbers among them are. */
class HeaderReachTest {

    private static final Object[] NO_MEASURE = row("Một số chỉ tiêu kinh tế chủ yếu huyện Đại Từ theo giá hiện hành");

    @Test
    void a_year_computed_from_the_one_beside_it_and_the_one_it_is_computed_from_are_both_headings() {
        Recognised read = Recognised.of(sheet(TITLE, UNIT, row("Chỉ tiêu", 2020, formula("B3+1", "2021")), TOTAL));
        assertThat(read.figures())
                .containsExactly(
                        "B4 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 100 VND:9",
                        "C4 171/B1G/_T/LEVEL/CURRENT/2021/FINAL = 110 VND:9");
    }

    @Test
    void headings_at_three_levels_reach_to_the_next_though_the_years_begin_again_under_each() {
        Recognised read = Recognised.of(sheet(
                NO_MEASURE,
                row("Chỉ tiêu", "Giá trị sản xuất", null, null, null, "Giá trị tăng thêm"),
                row(null, "Giá trị (Tỷ đồng)", null, "Tốc độ tăng (%)", null, "Giá trị (Tỷ đồng)"),
                row(null, 2020, 2021, 2020, 2021, 2020, 2021),
                row("Dịch vụ", 100, 110, 5.5, 6.5, 40, 44)));
        assertThat(read.figures())
                .contains(
                        "B5 171/P1/GTU/LEVEL/CURRENT/2020/FINAL = 100 VND:9",
                        "C5 171/P1/GTU/LEVEL/CURRENT/2021/FINAL = 110 VND:9",
                        "F5 171/B1G/GTU/LEVEL/CURRENT/2020/FINAL = 40 VND:9",
                        "G5 171/B1G/GTU/LEVEL/CURRENT/2021/FINAL = 44 VND:9");
    }

    @Test
    void a_heading_ends_where_one_above_it_begins() {
        Recognised read = Recognised.of(sheet(
                TITLE,
                UNIT,
                row("Năm", "Chia ra", null, null, null, null, "Tổng số"),
                row(null, "Công nghiệp và xây dựng", null, "Dịch vụ"),
                row(null, "Kế hoạch", "Thực hiện", "Kế hoạch", "Thực hiện", null, "Kế hoạch", "Thực hiện"),
                row(2020, 30, 31, 50, 52, null, 80, 83)));
        assertThat(read.figures())
                .containsExactly(
                        "B6 171/B1G/BTF/LEVEL/CURRENT/2020/PLAN = 30 VND:9",
                        "C6 171/B1G/BTF/LEVEL/CURRENT/2020/FINAL = 31 VND:9",
                        "D6 171/B1G/GTU/LEVEL/CURRENT/2020/PLAN = 50 VND:9",
                        "E6 171/B1G/GTU/LEVEL/CURRENT/2020/FINAL = 52 VND:9",
                        "G6 171/B1G/_T/LEVEL/CURRENT/2020/PLAN = 80 VND:9",
                        "H6 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 83 VND:9");
    }

    @Test
    void a_total_without_parts_before_a_heading_with_parts_leaves_these_where_they_stand() {
        Recognised read = Recognised.of(sheet(
                TITLE,
                UNIT,
                row("Năm", "Tổng số", null, "Trong đó"),
                row(null, null, null, "Công nghiệp và xây dựng", null, "Dịch vụ"),
                row(null, "Kế hoạch", "Thực hiện", "Kế hoạch", "Thực hiện", "Kế hoạch", "Thực hiện"),
                row(2020, 80, 83, 30, 31, 50, 52)));
        assertThat(read.figures())
                .containsExactly(
                        "B6 171/B1G/_T/LEVEL/CURRENT/2020/PLAN = 80 VND:9",
                        "C6 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 83 VND:9",
                        "D6 171/B1G/BTF/LEVEL/CURRENT/2020/PLAN = 30 VND:9",
                        "E6 171/B1G/BTF/LEVEL/CURRENT/2020/FINAL = 31 VND:9",
                        "F6 171/B1G/GTU/LEVEL/CURRENT/2020/PLAN = 50 VND:9",
                        "G6 171/B1G/GTU/LEVEL/CURRENT/2020/FINAL = 52 VND:9");
    }

    @Test
    void a_column_of_which_nobody_says_what_is_not_the_total() {
        Recognised read = Recognised.of(merged(
                sheet(
                        TITLE,
                        UNIT,
                        row("Huyện", "Năm 2020", null, "Năm 2021"),
                        row(null, "Tổng số", "Trong đó", "Tổng số", "Trong đó"),
                        row("Huyện Đại Từ", 100, 40, 110, 44)),
                "B3:C3",
                "D3:E3"));
        assertThat(read.figures())
                .containsExactly(
                        "B5 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 100 VND:9",
                        "D5 171/B1G/_T/LEVEL/CURRENT/2021/FINAL = 110 VND:9");
    }

    @Test
    void a_year_stored_as_a_date_stands_among_headings_whose_words_are_split() {
        Recognised read = Recognised.of(sheet(
                TITLE,
                UNIT,
                row("Huyện", year("2020")),
                row(null, "Nông, lâm", "Công nghiệp", "Dịch"),
                row(null, "nghiệp và", "và xây", "vụ"),
                row(null, "thủy sản", "dựng"),
                row("Huyện Đại Từ", 20, 30, 50)));
        assertThat(read.figures())
                .containsExactly(
                        "B7 171/B1G/A/LEVEL/CURRENT/2020/FINAL = 20 VND:9",
                        "C7 171/B1G/BTF/LEVEL/CURRENT/2020/FINAL = 30 VND:9",
                        "D7 171/B1G/GTU/LEVEL/CURRENT/2020/FINAL = 50 VND:9");
    }

    private static Cell year(String year) {
        Cell shown = Grids.number(year, "yyyy", 0);
        CellValue date =
                new CellValue.DateTime(LocalDateTime.of(Integer.parseInt(year), 12, 31, 0, 0), new BigDecimal("44196"));
        return new Cell(shown.address(), date, "44196.0", null, shown.appearance(), shown.runs(), null, false, null);
    }

    @Test
    void words_that_end_in_the_last_row_of_a_header_are_no_section() {
        Recognised read = Recognised.of(sheet(
                TITLE,
                UNIT,
                row("Năm", "Tổng", "Khu", "Công nghiệp", "Dịch"),
                row(null, "số", "vực", "- Xây", "vụ"),
                row(null, null, "I", "dựng"),
                row(2020, 100, 20, 30, 50)));
        assertThat(read.figures())
                .containsExactly(
                        "B6 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 100 VND:9",
                        "C6 171/B1G/A/LEVEL/CURRENT/2020/FINAL = 20 VND:9",
                        "D6 171/B1G/BTF/LEVEL/CURRENT/2020/FINAL = 30 VND:9",
                        "E6 171/B1G/GTU/LEVEL/CURRENT/2020/FINAL = 50 VND:9");
    }

    @Test
    void the_head_of_the_stub_beside_one_heading_begins_the_header() {
        Recognised read = Recognised.of(merged(
                sheet(
                        row("Giá trị tăng thêm theo giá hiện hành năm 2020"),
                        row("Địa phương", "Giá trị (Tỷ đồng)"),
                        row(null, "Nông, lâm", "Nông", "Thủy"),
                        row(null, "nghiệp và", "nghiệp", "sản"),
                        row(null, "thủy sản"),
                        row("Huyện Đại Từ", 20, 12, 8)),
                "B2:D2"));
        assertThat(read.figures())
                .containsExactly(
                        "B6 171/B1G/A/LEVEL/CURRENT/2020/FINAL = 20 VND:9",
                        "C6 171/B1G/A01/LEVEL/CURRENT/2020/FINAL = 12 VND:9",
                        "D6 171/B1G/A03/LEVEL/CURRENT/2020/FINAL = 8 VND:9");
    }

    @Test
    void years_that_come_twice_beside_a_damaged_one_are_headings() {
        Recognised read = Recognised.of(merged(
                sheet(
                        row("Giá trị tăng thêm huyện Đại Từ"),
                        UNIT,
                        row("Chỉ tiêu", "Giá hiện hành", null, "Giá so sánh 2010"),
                        row(null, "20207)", 2021, "20207)", 2021),
                        row("Tổng số", 100, 110, 70, 77)),
                "B3:C3",
                "D3:E3"));
        assertThat(read.figures())
                .containsExactly(
                        "C5 171/B1G/_T/LEVEL/CURRENT/2021/FINAL = 110 VND:9",
                        "E5 171/B1G/_T/LEVEL/CONSTANT:2010/2021/FINAL = 77 VND:9");
    }

    @Test
    void total_over_territories_beside_activities_over_the_same_is_all_activities() {
        Recognised read = Recognised.of(merged(
                sheet(
                        row("Giá trị tăng thêm theo giá hiện hành"),
                        UNIT,
                        row("Năm", "Tổng số", null, "Dịch vụ"),
                        row(null, "Huyện Đại Từ", "Huyện Phú Bình", "Huyện Đại Từ", "Huyện Phú Bình"),
                        row(2020, 100, 90, 50, 40)),
                "B3:C3",
                "D3:E3"));
        assertThat(read.figures())
                .contains(
                        "B5 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 100 VND:9",
                        "C5 173/B1G/_T/LEVEL/CURRENT/2020/FINAL = 90 VND:9",
                        "D5 171/B1G/GTU/LEVEL/CURRENT/2020/FINAL = 50 VND:9")
                .hasSize(4);
    }

    @Test
    void the_whole_province_is_named_where_only_some_of_its_districts_are_listed() {
        Recognised read = Recognised.of(sheet(
                row("Giá trị tăng thêm theo giá hiện hành"),
                UNIT,
                row("Huyện", 2020, 2021),
                row("Toàn tỉnh", 1000, 1100),
                row("Huyện Đại Từ", 100, 110)));
        assertThat(read.figures())
                .contains("B4 19/B1G/_T/LEVEL/CURRENT/2020/FINAL = 1000 VND:9")
                .hasSize(4);
    }

    @Test
    void a_second_table_begins_at_the_head_of_its_stub_though_the_words_beside_it_go_on_below() {
        Recognised read = Recognised.of(sheet(
                row("Giá trị tăng thêm theo giá hiện hành năm 2020"),
                UNIT,
                row("Chỉ tiêu", "Huyện", "Huyện"),
                row(null, "Đại Từ", "Phú Bình"),
                row("Dịch vụ", 50, 40),
                row("Giá trị tăng thêm theo giá hiện hành năm 2021"),
                UNIT,
                row("Chỉ tiêu", "Huyện", "Huyện"),
                row(null, "Đại Từ", "Phú Bình"),
                row("Dịch vụ", 55, 44)));
        assertThat(read.figures())
                .containsExactly(
                        "B5 171/B1G/GTU/LEVEL/CURRENT/2020/FINAL = 50 VND:9",
                        "C5 173/B1G/GTU/LEVEL/CURRENT/2020/FINAL = 40 VND:9",
                        "B10 171/B1G/GTU/LEVEL/CURRENT/2021/FINAL = 55 VND:9",
                        "C10 173/B1G/GTU/LEVEL/CURRENT/2021/FINAL = 44 VND:9");
    }

    @Test
    void a_unit_alone_above_the_head_of_the_stub_belongs_to_no_column() {
        Recognised read = Recognised.of(merged(
                sheet(
                        row("Giá trị tăng thêm huyện Đại Từ theo giá hiện hành"),
                        row(null, null, null, null, "Đơn vị tính: Tỷ đồng"),
                        row("Chỉ tiêu", "Giá trị", null, "Cơ cấu (%)"),
                        row(null, 2020, 2021, 2020, 2021),
                        row("Dịch vụ", 50, 55, 49.5, 50.5)),
                "B3:C3",
                "D3:E3"));
        assertThat(read.figures())
                .containsExactly(
                        "B5 171/B1G/GTU/LEVEL/CURRENT/2020/FINAL = 50 VND:9",
                        "C5 171/B1G/GTU/LEVEL/CURRENT/2021/FINAL = 55 VND:9",
                        "D5 171/B1G/GTU/SHARE[GVA]/CURRENT/2020/FINAL = 49.5 PT",
                        "E5 171/B1G/GTU/SHARE[GVA]/CURRENT/2021/FINAL = 50.5 PT");
    }

    @Test
    void a_blank_beside_an_unmerged_heading_takes_nothing_that_this_may_say_from_farther_off() {
        Recognised read = Recognised.of(sheet(
                row("Giá trị tăng thêm huyện Đại Từ theo giá hiện hành"),
                UNIT,
                row("Chỉ tiêu", null, "Giá so sánh 2010"),
                row(null, 2020, 2021, 2022),
                row("Dịch vụ", 50, 55, 60)));
        assertThat(read.figures()).containsExactly("C5 171/B1G/GTU/LEVEL/CONSTANT:2010/2021/FINAL = 55 VND:9");
    }

    @Test
    void a_plan_for_an_earlier_year_at_the_end_does_not_turn_the_years_back() {
        Recognised read = Recognised.of(sheet(
                row("Theo giá hiện hành"),
                row("Huyện", "Giá trị tăng thêm (Tỷ đồng)"),
                row(null, 2018, "Ước tính 2019", "KH 2018"),
                row("Huyện Đại Từ", 50, 55, 52),
                row("Huyện Phú Bình", 40, 44, 42)));
        assertThat(read.figures())
                .contains(
                        "C4 171/B1G/_T/LEVEL/CURRENT/2019/ESTIMATE = 55 VND:9",
                        "D4 171/B1G/_T/LEVEL/CURRENT/2018/PLAN = 52 VND:9")
                .hasSize(6);
    }
}

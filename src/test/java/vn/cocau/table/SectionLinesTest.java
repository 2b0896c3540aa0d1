package vn.cocau.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.Grids.merged;
import static vn.cocau.grid.Grids.row;
import static vn.cocau.table.Tables.UNIT;
import static vn.cocau.table.Tables.sheet;

import org.junit.jupiter.api.Test;

/** Lines between the rows that say what follows. */
class SectionLinesTest {

    @Test
    void a_territory_in_a_line_right_under_the_header_heads_the_rows_below_it_only() {
        Recognised read = Recognised.of(merged(
                sheet(
                        row("Giá trị tăng thêm theo giá hiện hành"),
                        UNIT,
                        row("Chỉ tiêu", 2020, 2021),
                        row("Huyện Đại Từ"),
                        row("Dịch vụ", 50, 55),
                        row("Huyện Phú Bình"),
                        row("Dịch vụ", 40, 44)),
                "A4:C4",
                "A6:C6"));
        assertThat(read.figures())
                .containsExactly(
                        "B5 171/B1G/GTU/LEVEL/CURRENT/2020/FINAL = 50 VND:9",
                        "C5 171/B1G/GTU/LEVEL/CURRENT/2021/FINAL = 55 VND:9",
                        "B7 173/B1G/GTU/LEVEL/CURRENT/2020/FINAL = 40 VND:9",
                        "C7 173/B1G/GTU/LEVEL/CURRENT/2021/FINAL = 44 VND:9");
    }

    @Test
    void total_in_a_line_ends_the_activity_of_the_line_before() {
        Recognised read = Recognised.of(sheet(
                row("Giá trị tăng thêm theo giá hiện hành"),
                UNIT,
                row("Huyện", 2020, 2021),
                row("Dịch vụ"),
                row("Huyện Đại Từ", 50, 55),
                row("Tổng số"),
                row("Huyện Phú Bình", 90, 99)));
        assertThat(read.figures())
                .containsExactly(
                        "B5 171/B1G/GTU/LEVEL/CURRENT/2020/FINAL = 50 VND:9",
                        "C5 171/B1G/GTU/LEVEL/CURRENT/2021/FINAL = 55 VND:9",
                        "B7 173/B1G/_T/LEVEL/CURRENT/2020/FINAL = 90 VND:9",
                        "C7 173/B1G/_T/LEVEL/CURRENT/2021/FINAL = 99 VND:9");
    }

    @Test
    void a_unit_in_a_line_above_all_sections_holds_for_every_measure() {
        Recognised read = Recognised.of(sheet(
                row("Một số chỉ tiêu kinh tế huyện Đại Từ theo giá hiện hành"),
                row("Chỉ tiêu", 2020, 2021),
                row(null, "Tỷ đồng"),
                row("A. Giá trị sản xuất"),
                row("Dịch vụ", 100, 110),
                row("B. Giá trị tăng thêm"),
                row("Dịch vụ", 50, 55)));
        assertThat(read.figures())
                .containsExactly(
                        "B5 171/P1/GTU/LEVEL/CURRENT/2020/FINAL = 100 VND:9",
                        "C5 171/P1/GTU/LEVEL/CURRENT/2021/FINAL = 110 VND:9",
                        "B7 171/B1G/GTU/LEVEL/CURRENT/2020/FINAL = 50 VND:9",
                        "C7 171/B1G/GTU/LEVEL/CURRENT/2021/FINAL = 55 VND:9");
    }

    @Test
    void the_unit_of_a_section_repeated_in_each_row_leaves_its_kind_as_it_is() {
        Recognised read = Recognised.of(sheet(
                row("Giá trị tăng thêm theo giá hiện hành năm 2020"),
                row("Huyện", "ĐVT", "Công nghiệp và xây dựng", "Dịch vụ"),
                row("Cơ cấu (%)"),
                row("Huyện Đại Từ", "%", 30, 50),
                row("Huyện Phú Bình", "%", 40, 25)));
        assertThat(read.figures())
                .containsExactly(
                        "C4 171/B1G/BTF/SHARE[GVA]/CURRENT/2020/FINAL = 30 PT",
                        "D4 171/B1G/GTU/SHARE[GVA]/CURRENT/2020/FINAL = 50 PT",
                        "C5 173/B1G/BTF/SHARE[GVA]/CURRENT/2020/FINAL = 40 PT",
                        "D5 173/B1G/GTU/SHARE[GVA]/CURRENT/2020/FINAL = 25 PT");
    }

    @Test
    void years_in_the_stub_are_years_also_below_a_section_line() {
        Recognised read = Recognised.of(sheet(
                row("Giá trị tăng thêm huyện Đại Từ"),
                UNIT,
                row("Năm", "Dịch vụ"),
                row("Giá hiện hành"),
                row("Quý IV năm 2019", 11),
                row(2020, 50),
                row("Giá so sánh 2010"),
                row("Quý IV năm 2019", 10),
                row(2020, 45)));
        assertThat(read.figures())
                .containsExactly(
                        "B5 171/B1G/GTU/LEVEL/CURRENT/2019-Q4/FINAL = 11 VND:9",
                        "B6 171/B1G/GTU/LEVEL/CURRENT/2020/FINAL = 50 VND:9",
                        "B8 171/B1G/GTU/LEVEL/CONSTANT:2010/2019-Q4/FINAL = 10 VND:9",
                        "B9 171/B1G/GTU/LEVEL/CONSTANT:2010/2020/FINAL = 45 VND:9");
    }

    @Test
    void a_section_line_of_the_product_is_of_all_activities_where_its_rows_name_none() {
        Recognised read = Recognised.of(sheet(
                row("Huyện Đại Từ"),
                UNIT,
                row("Năm", "Theo giá hiện hành", "Theo giá so sánh 2010"),
                row("Giá trị tăng thêm"),
                row(2020, 100, 70),
                row(2021, 110, 77),
                row("Giá trị sản xuất"),
                row(2020, 200, 150),
                row(2021, 220, 160)));
        assertThat(read.figures())
                .contains(
                        "B5 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 100 VND:9",
                        "C9 171/P1/_T/LEVEL/CONSTANT:2010/2021/FINAL = 160 VND:9")
                .hasSize(8);
    }
}

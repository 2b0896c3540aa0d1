package vn.cocau.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.Grids.merged;
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

import org.junit.jupiter.api.Test;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.SheetGrid;

/** Headers and stubs of every shape, each figure under its whole key. */
class LayoutsTest {

    private static final Object[] NO_BASIS = row("Giá trị tăng thêm huyện Đại Từ");

    @Test
    void years_across() {
        Recognised read = Recognised.of(underYears(TOTAL, AGRICULTURE, INDUSTRY, SERVICES));
        assertThat(read.figures())
                .containsExactly(
                        "B4 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 100 VND:9",
                        "C4 171/B1G/_T/LEVEL/CURRENT/2021/FINAL = 110 VND:9",
                        "B5 171/B1G/A/LEVEL/CURRENT/2020/FINAL = 20 VND:9",
                        "C5 171/B1G/A/LEVEL/CURRENT/2021/FINAL = 22 VND:9",
                        "B6 171/B1G/BTF/LEVEL/CURRENT/2020/FINAL = 30 VND:9",
                        "C6 171/B1G/BTF/LEVEL/CURRENT/2021/FINAL = 33 VND:9",
                        "B7 171/B1G/GTU/LEVEL/CURRENT/2020/FINAL = 50 VND:9",
                        "C7 171/B1G/GTU/LEVEL/CURRENT/2021/FINAL = 55 VND:9");
        assertThat(read.ledger()).isEqualTo("10 = 8 read + 0 checked + 0 refused + 2 labels + 0 outside");
        assertThat(read.english()).isEmpty();
    }

    @Test
    void years_down() {
        Recognised read = Recognised.of(sheet(
                TITLE,
                UNIT,
                row("Năm", "Tổng số", "Nông, lâm nghiệp và thủy sản", "Công nghiệp và xây dựng", "Dịch vụ"),
                row(2020, 100, 20, 30, 50),
                row(2021, 110, 22, 33, 55)));
        assertThat(read.figures())
                .contains(
                        "B4 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 100 VND:9",
                        "E4 171/B1G/GTU/LEVEL/CURRENT/2020/FINAL = 50 VND:9",
                        "C5 171/B1G/A/LEVEL/CURRENT/2021/FINAL = 22 VND:9")
                .hasSize(8);
    }

    @Test
    void each_figure_remembers_the_cells_that_say_its_key() {
        assertThat(Recognised.of(underYears(TOTAL, SERVICES)).at("C5").labels())
                .containsEntry(vn.cocau.concept.Dimension.PERIOD, "C3")
                .containsEntry(vn.cocau.concept.Dimension.ACTIVITY, "A5")
                .containsEntry(vn.cocau.concept.Dimension.UNIT, "A2")
                .containsEntry(vn.cocau.concept.Dimension.TERRITORY, "A1");
    }

    @Test
    void two_header_rows_merged() {
        assertThat(Recognised.of(merged(twoBases(), "A3:A4", "B3:C3", "D3:E3")).figures())
                .containsExactly(
                        "B5 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 100 VND:9",
                        "C5 171/B1G/_T/LEVEL/CURRENT/2021/FINAL = 110 VND:9",
                        "D5 171/B1G/_T/LEVEL/CONSTANT:2010/2020/FINAL = 70 VND:9",
                        "E5 171/B1G/_T/LEVEL/CONSTANT:2010/2021/FINAL = 77 VND:9");
    }

    @Test
    void two_header_rows_unmerged_labels_reaching_right() {
        assertThat(Recognised.of(twoBases()).figures())
                .containsExactly(
                        "B5 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 100 VND:9",
                        "C5 171/B1G/_T/LEVEL/CURRENT/2021/FINAL = 110 VND:9",
                        "D5 171/B1G/_T/LEVEL/CONSTANT:2010/2020/FINAL = 70 VND:9",
                        "E5 171/B1G/_T/LEVEL/CONSTANT:2010/2021/FINAL = 77 VND:9");
    }

    private static SheetGrid twoBases() {
        return sheet(
                NO_BASIS,
                UNIT,
                row("Chỉ tiêu", "Giá hiện hành", null, "Giá so sánh 2010"),
                row(null, 2020, 2021, 2020, 2021),
                row("Tổng số", 100, 110, 70, 77));
    }

    @Test
    void unmerged_labels_centred_over_their_columns_reach_over_none() {
        Recognised read = Recognised.of(sheet(
                NO_BASIS,
                UNIT,
                row("Chỉ tiêu", null, "Giá hiện hành", null, null, "Giá so sánh 2010"),
                row(null, 2020, 2021, 2022, 2020, 2021, 2022),
                row("Tổng số", 100, 110, 120, 70, 77, 80)));
        assertThat(read.figures())
                .containsExactly(
                        "C5 171/B1G/_T/LEVEL/CURRENT/2021/FINAL = 110 VND:9",
                        "F5 171/B1G/_T/LEVEL/CONSTANT:2010/2021/FINAL = 77 VND:9");
        assertThat(read.firstLedger().refused()).isEqualTo(4);
    }

    @Test
    void a_label_that_would_reach_over_years_turning_back_reaches_over_none() {
        Recognised read = Recognised.of(sheet(
                NO_BASIS,
                UNIT,
                row("Chỉ tiêu", "Giá hiện hành", null, "Giá so sánh 2010"),
                row(null, 2021, 2020, 2021, 2022),
                row("Tổng số", 110, 70, 77, 80)));
        assertThat(read.figures())
                .containsExactly(
                        "B5 171/B1G/_T/LEVEL/CURRENT/2021/FINAL = 110 VND:9",
                        "C5 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 70 VND:9",
                        "D5 171/B1G/_T/LEVEL/CONSTANT:2010/2021/FINAL = 77 VND:9",
                        "E5 171/B1G/_T/LEVEL/CONSTANT:2010/2022/FINAL = 80 VND:9");
        Recognised turning = Recognised.of(sheet(
                NO_BASIS,
                UNIT,
                row("Chỉ tiêu", "Giá hiện hành", null, null, "Giá so sánh 2010"),
                row(null, 2021, 2022, 2020, 2021, 2022),
                row("Tổng số", 110, 120, 70, 77, 80)));
        assertThat(turning.figures())
                .containsExactly(
                        "B5 171/B1G/_T/LEVEL/CURRENT/2021/FINAL = 110 VND:9",
                        "E5 171/B1G/_T/LEVEL/CONSTANT:2010/2021/FINAL = 77 VND:9");
    }

    @Test
    void header_words_over_several_rows() {
        assertThat(Recognised.of(sheet(
                                TITLE,
                                UNIT,
                                row("Năm", "Tổng", "Nông, lâm", "Công nghiệp", "Dịch"),
                                row(null, "số", "nghiệp và", "và xây", "vụ"),
                                row(null, null, "thủy sản", "dựng"),
                                row(2020, 100, 20, 30, 50),
                                row(2021, 110, 22, 33, 55)))
                        .figures())
                .hasSize(8)
                .contains(
                        "C6 171/B1G/A/LEVEL/CURRENT/2020/FINAL = 20 VND:9",
                        "D7 171/B1G/BTF/LEVEL/CURRENT/2021/FINAL = 33 VND:9");
    }

    @Test
    void column_numbers_under_the_header() {
        Recognised read = Recognised.of(underYears(row("A", 1, 2), TOTAL, AGRICULTURE, INDUSTRY, SERVICES));
        assertThat(read.figures()).hasSize(8);
        assertThat(read.ledger()).isEqualTo("12 = 8 read + 0 checked + 0 refused + 4 labels + 0 outside");
    }

    @Test
    void actual_estimate_and_plan() {
        assertThat(Recognised.of(sheet(
                                TITLE,
                                UNIT,
                                row("Chỉ tiêu", "TH 2020", "ƯTH 2021", "KH 2021", "Sơ bộ 2022"),
                                row("Tổng số", 100, 110, 112, 120)))
                        .figures())
                .containsExactly(
                        "B4 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 100 VND:9",
                        "C4 171/B1G/_T/LEVEL/CURRENT/2021/ESTIMATE = 110 VND:9",
                        "D4 171/B1G/_T/LEVEL/CURRENT/2021/PLAN = 112 VND:9",
                        "E4 171/B1G/_T/LEVEL/CURRENT/2022/PRELIMINARY = 120 VND:9");
    }

    @Test
    void quarters_and_half_years() {
        assertThat(Recognised.of(sheet(
                                TITLE,
                                UNIT,
                                row("Chỉ tiêu", "Quý I năm 2021", "6 tháng 2021"),
                                row("Tổng số", 100, 110)))
                        .figures())
                .containsExactly(
                        "B4 171/B1G/_T/LEVEL/CURRENT/2021-Q1/FINAL = 100 VND:9",
                        "C4 171/B1G/_T/LEVEL/CURRENT/2021-M06/FINAL = 110 VND:9");
    }

    @Test
    void hierarchy_by_bullets_and_units_by_row() {
        assertThat(Recognised.of(sheet(
                                row("Kinh tế huyện Đại Từ"),
                                row("STT", "Chỉ tiêu", "Đơn vị tính", 2020),
                                row("I", "Giá trị tăng thêm theo giá hiện hành", "Tỷ đồng", 100),
                                row(null, "* Nông, lâm nghiệp và thủy sản", "Tỷ đồng", 20),
                                row(null, "- Nông nghiệp", "Tỷ đồng", 18),
                                row(null, "* Công nghiệp và xây dựng", "Triệu đồng", 30000),
                                row(null, "* Dịch vụ", "Tỷ đồng", 50)))
                        .figures())
                .containsExactly(
                        "D3 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 100 VND:9",
                        "D4 171/B1G/A/LEVEL/CURRENT/2020/FINAL = 20 VND:9",
                        "D5 171/B1G/A01/LEVEL/CURRENT/2020/FINAL = 18 VND:9",
                        "D6 171/B1G/BTF/LEVEL/CURRENT/2020/FINAL = 30000 VND:6",
                        "D7 171/B1G/GTU/LEVEL/CURRENT/2020/FINAL = 50 VND:9");
    }

    @Test
    void of_which_rows_are_read_and_never_summed() {
        Recognised read =
                Recognised.of(underYears(TOTAL, AGRICULTURE, INDUSTRY, row("Trong đó: Công nghiệp", 25, 28), SERVICES));
        assertThat(read.figures()).contains("B7 171/B1G/BTE/LEVEL/CURRENT/2020/FINAL = 25 VND:9");
        assertThat(read.english()).isEmpty();
    }

    @Test
    void of_which_without_saying_what_is_not_the_total() {
        Recognised read = Recognised.of(underYears(AGRICULTURE, row("Trong đó:", 12, 13), SERVICES));
        assertThat(read.figures()).hasSize(4).noneMatch(each -> each.startsWith("B5") || each.startsWith("C5"));
        assertThat(read.codes()).containsExactly(FindingCode.KEY_INCOMPLETE);
    }

    @Test
    void taxes_on_products_and_the_item_that_joins_them_with_services() {
        assertThat(Recognised.of(sheet(
                                row("GRDP tỉnh Thái Nguyên theo giá hiện hành"),
                                UNIT,
                                row("Chỉ tiêu", 2020),
                                row("Tổng số", 110),
                                row("Nông, lâm nghiệp và thủy sản", 20),
                                row("Công nghiệp và xây dựng", 30),
                                row("Dịch vụ", 50),
                                row("Thuế sản phẩm trừ trợ cấp sản phẩm", 10)))
                        .figures())
                .containsExactly(
                        "B4 19/B1GQ/_T/LEVEL/CURRENT/2020/FINAL = 110 VND:9",
                        "B5 19/B1G/A/LEVEL/CURRENT/2020/FINAL = 20 VND:9",
                        "B6 19/B1G/BTF/LEVEL/CURRENT/2020/FINAL = 30 VND:9",
                        "B7 19/B1G/GTU/LEVEL/CURRENT/2020/FINAL = 50 VND:9",
                        "B8 19/D21X31/_Z/LEVEL/CURRENT/2020/FINAL = 10 VND:9");
        assertThat(Recognised.of(sheet(
                                row("GRDP tỉnh Thái Nguyên theo giá hiện hành"),
                                UNIT,
                                row("Chỉ tiêu", 2020),
                                row("Dịch vụ và thuế sản phẩm", 60)))
                        .figures())
                .containsExactly("B4 19/B1GQ/GTU+D21X31/LEVEL/CURRENT/2020/FINAL = 60 VND:9");
    }

    @Test
    void districts_down_sectors_across_and_the_year_in_the_title() {
        assertThat(Recognised.of(sheet(
                                row("Giá trị tăng thêm theo giá hiện hành năm 2021"),
                                UNIT,
                                row("Đơn vị", "Tổng số", "Nông, lâm nghiệp và thủy sản", "Dịch vụ"),
                                row("Huyện Đại Từ", 100, 30, 50),
                                row("Huyện Phú Bình", 100, 20, 50)))
                        .figures())
                .contains(
                        "D4 171/B1G/GTU/LEVEL/CURRENT/2021/FINAL = 50 VND:9",
                        "C5 173/B1G/A/LEVEL/CURRENT/2021/FINAL = 20 VND:9")
                .hasSize(6);
    }

    @Test
    void a_total_of_some_districts_is_not_the_province() {
        Recognised read = Recognised.of(sheet(
                row("Giá trị tăng thêm theo giá hiện hành"),
                UNIT,
                YEARS,
                TOTAL,
                row("Phú Bình", 40, 50),
                row("Đại Từ", 60, 60)));
        assertThat(read.figures()).hasSize(4).noneMatch(each -> each.contains(" 19/"));
        assertThat(read.english())
                .containsExactly("t.xlsx › S!B4: expected one meaning of the label in A4 but found different meanings:"
                        + " total. Write the label out; 2 cells are not used: B4:C4.");
    }

    @Test
    void figures_that_look_like_years() {
        assertThat(Recognised.of(underYears(row("Tổng số", 2019, 2050), row("Dịch vụ", 1990, 2001)))
                        .figures())
                .containsExactly(
                        "B4 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 2019 VND:9",
                        "C4 171/B1G/_T/LEVEL/CURRENT/2021/FINAL = 2050 VND:9",
                        "B5 171/B1G/GTU/LEVEL/CURRENT/2020/FINAL = 1990 VND:9",
                        "C5 171/B1G/GTU/LEVEL/CURRENT/2021/FINAL = 2001 VND:9");
        assertThat(Recognised.of(sheet(
                                TITLE,
                                UNIT,
                                row("Năm", "Tổng số", "Dịch vụ"),
                                row(2020, 2019, 1990),
                                row(2021, 2050, 2001)))
                        .figures())
                .containsExactly(
                        "B4 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 2019 VND:9",
                        "C4 171/B1G/GTU/LEVEL/CURRENT/2020/FINAL = 1990 VND:9",
                        "B5 171/B1G/_T/LEVEL/CURRENT/2021/FINAL = 2050 VND:9",
                        "C5 171/B1G/GTU/LEVEL/CURRENT/2021/FINAL = 2001 VND:9");
        assertThat(Recognised.of(sheet(TITLE, UNIT, row("Năm", "Tổng số"), row(2020, 1950)))
                        .figures())
                .containsExactly("B4 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 1950 VND:9");
    }

    @Test
    void small_whole_figures_before_a_column_of_units_are_no_row_numbers() {
        Recognised read = Recognised.of(sheet(
                TITLE,
                row("Chỉ tiêu", 2021, "Đơn vị tính"),
                row("Tổng số", 100, "Tỷ đồng"),
                row("Nông, lâm nghiệp và thủy sản", 20, "Tỷ đồng"),
                row("Dịch vụ", 50, "Tỷ đồng")));
        assertThat(read.ledger()).isEqualTo("4 = 0 read + 0 checked + 3 refused + 1 labels + 0 outside");
    }

    @Test
    void a_row_of_averages_and_comparisons_is_out_of_scope() {
        Recognised read = Recognised.of(sheet(
                TITLE,
                UNIT,
                row("Chỉ tiêu", 2020, 2021, "BQ 2020-2021", "Bình quân đầu người"),
                row("Tổng số", 100, 110, 105, 3),
                row("Dịch vụ", 50, 55, 52, 2)));
        assertThat(read.figures()).hasSize(4);
        assertThat(read.ledger()).isEqualTo("10 = 4 read + 0 checked + 0 refused + 2 labels + 4 outside");
    }
}

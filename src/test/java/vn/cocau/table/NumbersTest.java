package vn.cocau.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.Grids.number;
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
import org.junit.jupiter.api.Test;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.CellValue;

/** What stands in the cells: numbers, texts, marks, errors, and numbers that belong to nothing. */
class NumbersTest {

    @Test
    void shares_as_fractions_shown_in_percent() {
        Recognised read = Recognised.of(sheet(
                row("Cơ cấu giá trị tăng thêm huyện Đại Từ theo giá hiện hành"),
                row("Chỉ tiêu", 2020),
                row("Nông, lâm nghiệp và thủy sản", number("0.204", "0.0%", 1)),
                row("Công nghiệp và xây dựng", number("0.296", "0.0%", 1)),
                row("Dịch vụ", number("0.5", "0.0%", 1))));
        assertThat(read.figures())
                .containsExactly(
                        "B3 171/B1G/A/SHARE[GVA]/CURRENT/2020/FINAL = 20.4 PT",
                        "B4 171/B1G/BTF/SHARE[GVA]/CURRENT/2020/FINAL = 29.6 PT",
                        "B5 171/B1G/GTU/SHARE[GVA]/CURRENT/2020/FINAL = 50 PT");
        assertThat(read.at("B3").decimals()).isEqualTo(1);
    }

    @Test
    void a_cell_shown_in_percent_is_no_level() {
        Recognised read = Recognised.of(underYears(row("Tổng số", number("0.2", "0%", 0), 110)));
        assertThat(read.figures()).containsExactly("C4 171/B1G/_T/LEVEL/CURRENT/2021/FINAL = 110 VND:9");
    }

    @Test
    void a_dash_is_zero_and_dots_are_not_collected() {
        assertThat(Recognised.of(underYears(row("Lâm nghiệp", "-", "..."))).figures())
                .containsExactly(
                        "B4 171/B1G/A02/LEVEL/CURRENT/2020/FINAL = 0 VND:9 STRUCTURAL_ZERO",
                        "C4 171/B1G/A02/LEVEL/CURRENT/2021/FINAL = - VND:9 NOT_COLLECTED");
    }

    @Test
    void errors_and_formulas_without_a_result_are_refused_once_for_all() {
        CellValue error = new CellValue.Failure("#REF!");
        CellValue pending = new CellValue.NotCalculated();
        Recognised read = Recognised.of(underYears(row("Tổng số", error, error), row("Dịch vụ", pending, pending)));
        assertThat(read.english())
                .containsExactly(
                        "t.xlsx › S!B4: expected a number but found the error #REF!. Mend the formula and send again;"
                                + " 2 cells are not used: B4:C4.",
                        "t.xlsx › S!B5: expected the result of a formula but found a formula that was never calculated."
                                + " Open the file in Excel, save and send it; 2 cells are not used: B5:C5.");
        assertThat(read.ledger()).isEqualTo("6 = 0 read + 0 checked + 4 refused + 2 labels + 0 outside");
    }

    @Test
    void a_lone_point_may_group_or_divide_and_is_refused() {
        Recognised read = Recognised.of(underYears(row("Tổng số", "78.644", 110)));
        assertThat(read.figures()).containsExactly("C4 171/B1G/_T/LEVEL/CURRENT/2021/FINAL = 110 VND:9");
        assertThat(read.english())
                .containsExactly("t.xlsx › S!B4: expected a number with the table's decimal mark but found \"78.644\"."
                        + " Type it as a number; 1 cells are not used: B4.");
        assertThat(read.vietnamese())
                .containsExactly("t.xlsx › S!B4: cần một số đọc được theo dấu thập phân của bảng nhưng thấy “78.644”."
                        + " Nhập lại thành ô kiểu số; chưa dùng 1 ô: B4.");
    }

    @Test
    void its_neighbours_settle_it() {
        assertThat(Recognised.of(underYears(row("Tổng số", "78.644", "80.512,5")))
                        .figures())
                .containsExactly(
                        "B4 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 78644 VND:9",
                        "C4 171/B1G/_T/LEVEL/CURRENT/2021/FINAL = 80512.5 VND:9");
        assertThat(Recognised.of(underYears(row("Tổng số", "78.644", "80.51"))).figures())
                .containsExactly(
                        "B4 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 78.644 VND:9",
                        "C4 171/B1G/_T/LEVEL/CURRENT/2021/FINAL = 80.51 VND:9");
    }

    @Test
    void two_decimal_marks_in_one_sheet_leave_every_text_in_doubt() {
        Recognised read =
                Recognised.of(underYears(row("Tổng số", "78.64", "80.512"), row("Dịch vụ", "39,32", "40.256")));
        assertThat(read.figures()).isEmpty();
        assertThat(read.codes()).containsOnly(FindingCode.NUMBER_AMBIGUOUS);
        assertThat(read.firstLedger().refused()).isEqualTo(4);
    }

    @Test
    void texts_with_spaces_of_every_kind_are_numbers() {
        assertThat(Recognised.of(underYears(row("Tổng số", " 1 234,5 ", "12 345"), row("Dịch vụ", "617\u00a0", "- 5")))
                        .figures())
                .containsExactly(
                        "B4 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 1234.5 VND:9",
                        "C4 171/B1G/_T/LEVEL/CURRENT/2021/FINAL = 12345 VND:9",
                        "B5 171/B1G/GTU/LEVEL/CURRENT/2020/FINAL = 617 VND:9",
                        "C5 171/B1G/GTU/LEVEL/CURRENT/2021/FINAL = -5 VND:9");
    }

    @Test
    void footnote_marks_are_set_aside_and_a_digit_glued_to_a_year_is_not() {
        assertThat(Recognised.of(sheet(
                                TITLE,
                                UNIT,
                                row("Chỉ tiêu", "2020 (1)", "2021*"),
                                row("Tổng số (2)", "100 (*)", "110*"),
                                row("(1) Số liệu chính thức")))
                        .figures())
                .containsExactly(
                        "B4 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 100 VND:9",
                        "C4 171/B1G/_T/LEVEL/CURRENT/2021/FINAL = 110 VND:9");
        assertThat(Recognised.of(sheet(TITLE, UNIT, row("Chỉ tiêu", "20201)", 2021), TOTAL))
                        .figures())
                .containsExactly("C4 171/B1G/_T/LEVEL/CURRENT/2021/FINAL = 110 VND:9");
    }

    @Test
    void one_figure_in_two_cells_alike_is_kept_once() {
        Recognised read = Recognised.of(underYears(SERVICES, SERVICES));
        assertThat(read.figures()).hasSize(2);
        assertThat(read.ledger()).isEqualTo("6 = 2 read + 2 checked + 0 refused + 2 labels + 0 outside");
    }

    @Test
    void one_figure_in_two_cells_unlike_is_believed_in_neither() {
        Recognised read = Recognised.of(underYears(SERVICES, row("Dịch vụ", 50, 56)));
        assertThat(read.figures()).containsExactly("B4 171/B1G/GTU/LEVEL/CURRENT/2020/FINAL = 50 VND:9");
        assertThat(read.english())
                .containsExactly(
                        "t.xlsx › S!C4: expected one value for one figure but found another value in S!C5 = 56. Keep one"
                                + " of the cells; 1 cells are not used: C4.",
                        "t.xlsx › S!C5: expected one value for one figure but found another value in S!C4 = 55. Keep one"
                                + " of the cells; 1 cells are not used: C5.");
    }

    @Test
    void a_row_of_zeros_beside_a_filled_one_is_an_unfilled_copy_and_a_single_zero_is_not() {
        Recognised copy = Recognised.of(underYears(TOTAL, AGRICULTURE, INDUSTRY, SERVICES, row("Dịch vụ", 0, 0)));
        assertThat(copy.ledger()).isEqualTo("12 = 8 read + 0 checked + 0 refused + 2 labels + 2 outside");
        Recognised rival = Recognised.of(underYears(TOTAL, AGRICULTURE, INDUSTRY, SERVICES, row("Dịch vụ", 50, 0)));
        assertThat(rival.ledger()).isEqualTo("12 = 7 read + 1 checked + 2 refused + 2 labels + 0 outside");
    }

    @Test
    void a_number_in_a_row_or_column_without_a_label_belongs_to_nothing() {
        Recognised below = Recognised.of(underYears(SERVICES, row(), row(null, null, 777)));
        assertThat(below.figures()).hasSize(2);
        assertThat(below.english())
                .containsExactly("t.xlsx › S!C6: expected a number that belongs to a headed table but found \"777\""
                        + " standing alone. Say what it is, or remove it; 1 cells are not used: C6.");
        Recognised beside = Recognised.of(underYears(TOTAL, row("Dịch vụ", 50, 55, null, 777)));
        assertThat(beside.figures()).hasSize(4);
        assertThat(beside.codes()).containsExactly(FindingCode.NUMBER_UNEXPLAINED);
    }

    @Test
    void a_number_beside_the_title_costs_the_table_its_title_but_is_never_taken_for_a_figure() {
        Recognised read = Recognised.of(sheet(row(TITLE[0], null, null, null, 42), UNIT, YEARS, TOTAL));
        assertThat(read.figures()).isEmpty();
        assertThat(read.firstLedger().refused()).isEqualTo(3);
    }

    @Test
    void stored_binary_noise_is_no_part_of_a_number() {
        Recognised read = Recognised.of(
                underYears(row("Tổng số", new CellValue.Numeric(new BigDecimal("8423.700000000001")), 1)));
        assertThat(read.at("B4").amount()).isEqualByComparingTo("8423.7");
    }
}

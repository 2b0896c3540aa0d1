package vn.cocau.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.Grids.formula;
import static vn.cocau.grid.Grids.row;
import static vn.cocau.table.Tables.TITLE;
import static vn.cocau.table.Tables.UNIT;
import static vn.cocau.table.Tables.YEARS;
import static vn.cocau.table.Tables.sheet;
import static vn.cocau.table.Tables.underYears;

import org.junit.jupiter.api.Test;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.CellValue;
import vn.cocau.observation.Evidence;

/** What a sheet's own formulas say: details, unfilled rows, gaps, shares of something else. */
class FormulasTest {

    @Test
    void what_the_sheet_adds_up_to_a_known_figure_is_its_detail() {
        Recognised read = Recognised.of(underYears(
                row("Nông nghiệp", formula("B5+B8", "20"), formula("C5+C8", "22")),
                row("TRỒNG TRỌT", formula("SUM(B6:B7)", "15"), formula("SUM(C6:C7)", "16")),
                row("Lúa", 10, 12),
                row("Ngô", 5, 4),
                row("CHĂN NUÔI", 5, 6)));
        assertThat(read.figures())
                .containsExactly(
                        "B4 171/B1G/A01/LEVEL/CURRENT/2020/FINAL = 20 VND:9",
                        "C4 171/B1G/A01/LEVEL/CURRENT/2021/FINAL = 22 VND:9");
        assertThat(read.ledger()).isEqualTo("12 = 2 read + 8 checked + 0 refused + 2 labels + 0 outside");
        assertThat(read.english()).isEmpty();
    }

    @Test
    void an_unknown_row_beside_a_known_one_is_no_detail_though_the_sheet_adds_it() {
        Recognised read = Recognised.of(underYears(
                row("Tổng số", formula("B5+B6", "100"), formula("C5+C6", "110")),
                row("Dịch vụ", 60, 66),
                row("Công ngiệp và xây dựng", 40, 44)));
        assertThat(read.codes()).containsExactly(FindingCode.LABEL_UNKNOWN);
        assertThat(read.ledger()).isEqualTo("8 = 4 read + 0 checked + 2 refused + 2 labels + 0 outside");
    }

    @Test
    void details_that_do_not_add_up_stay_refused() {
        Recognised read = Recognised.of(
                underYears(row("Nông nghiệp", formula("SUM(B5:B6)", "21"), 22), row("Lúa", 10, 12), row("Ngô", 5, 4)));
        assertThat(read.ledger()).isEqualTo("8 = 2 read + 0 checked + 4 refused + 2 labels + 0 outside");
    }

    @Test
    void a_row_computed_to_zero_throughout_was_not_filled_in_and_a_typed_zero_is_one() {
        Recognised read = Recognised.of(underYears(
                row("Lâm nghiệp", formula("B9*C9", "0"), formula("C9*D9", "0")),
                row("Thủy sản", 0, 0),
                row("Dịch vụ", formula("B10*2", "0"), formula("C10*2", "8"))));
        assertThat(read.figures())
                .containsExactly(
                        "B5 171/B1G/A03/LEVEL/CURRENT/2020/FINAL = 0 VND:9",
                        "C5 171/B1G/A03/LEVEL/CURRENT/2021/FINAL = 0 VND:9",
                        "B6 171/B1G/GTU/LEVEL/CURRENT/2020/FINAL = 0 VND:9",
                        "C6 171/B1G/GTU/LEVEL/CURRENT/2021/FINAL = 8 VND:9");
        assertThat(read.firstLedger().outOfScope().toString()).isEqualTo("{UNFILLED=2}");
    }

    @Test
    void zeros_under_an_unknown_label_are_an_unfilled_row() {
        Recognised read = Recognised.of(underYears(row("Dịch vụ", 5, 6), row("Mục khác của biểu", 0, 0)));
        assertThat(read.ledger()).isEqualTo("6 = 2 read + 0 checked + 0 refused + 2 labels + 2 outside");
    }

    @Test
    void a_total_over_a_cell_without_a_result_is_withheld() {
        Recognised read = Recognised.of(underYears(
                row("Tổng số", formula("B5+B6", "60"), formula("C5+C6", "110")),
                row("Dịch vụ", 60, 66),
                row("Công nghiệp và xây dựng", new CellValue.NotCalculated(), 44)));
        assertThat(read.english())
                .contains(
                        "t.xlsx › S!B4: expected a result computed from cells that all have one but found 60, which leaves"
                                + " out B6. Fill in those cells, open the file in Excel, save and send it. The figure is withheld"
                                + " until decided.");
        assertThat(read.figures())
                .contains(
                        "B4 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 60 VND:9 WITHHELD",
                        "C4 171/B1G/_T/LEVEL/CURRENT/2021/FINAL = 110 VND:9");
    }

    @Test
    void a_share_that_divides_another_measure_than_its_label_says_is_checked_and_named() {
        Recognised read = Recognised.of(sheet(
                TITLE,
                UNIT,
                YEARS,
                row("Giá trị tăng thêm", 200, 220),
                row(" * Dịch vụ", 50, 66),
                row("Cơ cấu GTSX (%)", 100, formula("C7", "30")),
                row(" * Dịch vụ", formula("B5/B4*100", "25"), formula("C5/C4*100", "30"))));
        assertThat(read.english())
                .contains(
                        "t.xlsx › S!B7: expected a share of gross output (label A6) but found the formula B5/B4*100, which"
                                + " divides GVA (without product taxes). Mend the label or the formula; 2 cells are recomputed and not"
                                + " used: B7:C7.");
        assertThat(read.figures()).noneMatch(figure -> figure.contains("SHARE[GO]") && figure.contains("GTU"));
    }

    @Test
    void a_total_computed_through_other_sums_proves_nothing() {
        Recognised read = Recognised.of(underYears(
                row("Tổng số", formula("B5+B6+B9", "100"), 110),
                row("Nông, lâm nghiệp và thủy sản", 20, 22),
                row("Công nghiệp và xây dựng", formula("B7+B8", "30"), 33),
                row("Công nghiệp", 10, 11),
                row("Xây dựng", 20, 22),
                row("Dịch vụ", 50, 55)));
        assertThat(read.at("B4").evidence()).containsExactly(Evidence.TAUTOLOGY);
        assertThat(read.at("C4").evidence()).containsExactly(Evidence.EXACT_IDENTITY);
    }

    @Test
    void shares_that_the_sheet_computes_prove_nothing_and_typed_ones_do() {
        Object[] basis = row("Cơ cấu (%)", 100, 100);
        Recognised computed = Recognised.of(underYears(
                row("Tổng số", 100, 200),
                row("Nông, lâm nghiệp và thủy sản", 40, 60),
                row("Dịch vụ", 50, 100),
                basis,
                row("Nông, lâm nghiệp và thủy sản", formula("B5/B4*100", "40"), formula("C5/$C$4*100", "30")),
                row("Dịch vụ", formula("B6/B4*100", "50"), formula("C6/$C$4*100", "50"))));
        assertThat(computed.at("B5").evidence()).containsExactly(Evidence.TAUTOLOGY);
        Recognised typed = Recognised.of(underYears(
                row("Tổng số", 100, 200),
                row("Nông, lâm nghiệp và thủy sản", 40, 60),
                row("Dịch vụ", 50, 100),
                basis,
                row("Nông, lâm nghiệp và thủy sản", 40, 30),
                row("Dịch vụ", 50, 50)));
        assertThat(typed.at("B5").evidence()).containsExactly(Evidence.EXACT_IDENTITY);
    }
}

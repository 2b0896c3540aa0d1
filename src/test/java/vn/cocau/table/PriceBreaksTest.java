package vn.cocau.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.Grids.formula;
import static vn.cocau.grid.Grids.row;
import static vn.cocau.table.Tables.sheet;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.SheetGrid;

/** Which of two price bases is to blame where their ratio cannot be, and what is withheld with it. */
class PriceBreaksTest {

    @Test
    void the_series_that_breaks_off_is_withheld_with_its_totals_and_the_other_is_not() {
        Recognised read = Recognised.of(atBothPrices(
                row("Tổng số", 2600, 900_060, 130, 144),
                row("Nông, lâm nghiệp và thủy sản", 2520, 900_000, 80, 90),
                row("Dịch vụ", 80, 60, 50, 54)));
        assertThat(withheld(read)).containsExactly("B4", "C4", "B5", "C5");
        assertThat(read.english())
                .containsExactly(
                        "t.xlsx › S!B5: expected current prices at 0.8 to 4 times constant 2010 prices (cells D5:E5)"
                                + " but found between 31.50 and 10,000.00 times in B5:C5. The current prices are to blame, which break"
                                + " off from one year to the next or are zero: correct them, or their unit. Withheld until decided, with"
                                + " everything that contains them, 4 figures: B4:C4, B5:C5.");
    }

    @Test
    void constant_prices_can_be_to_blame_as_well() {
        Recognised read = Recognised.of(atBothPrices(row("Dịch vụ", 80, 88, 0.5, 54)));
        assertThat(withheld(read)).containsExactly("D4");
        assertThat(read.codes()).containsExactly(FindingCode.PRICES_BREAK_OFF);
    }

    @Test
    void where_neither_breaks_off_both_are_withheld() {
        Recognised read = Recognised.of(atBothPrices(row("Dịch vụ", 50, 54, 80, 90)));
        assertThat(withheld(read)).containsExactly("B4", "C4", "D4", "E4");
        assertThat(read.codes()).containsOnly(FindingCode.DEFLATOR_IMPLAUSIBLE);
    }

    @Test
    void a_series_in_doubt_follows_the_others_of_its_account() {
        Recognised read = Recognised.of(
                atBothPrices(row("Nông nghiệp", 2520, 900_000, 80, 90), row("Thủy sản", 200, 9000, 1, 20)));
        assertThat(withheld(read)).containsExactly("B4", "C4", "B5", "C5");
    }

    @Test
    void zero_at_one_price_and_a_figure_at_the_other_was_not_filled_in() {
        Recognised read = Recognised.of(atBothPrices(row("Nông nghiệp", 0, 0, 80, 90)));
        assertThat(withheld(read)).containsExactly("B4", "C4");
    }

    @Test
    void figures_so_small_that_rounding_makes_them_nothing_are_left_in_peace() {
        Recognised read = Recognised.of(atBothPrices(row("Thủy sản", 0, 0, 0, 0), row("Lâm nghiệp", 1, 1, 1, 2)));
        assertThat(withheld(read)).isEmpty();
        assertThat(read.english()).isEmpty();
    }

    @Test
    void what_the_sheet_computes_from_a_withheld_figure_is_withheld() {
        Recognised read = Recognised.of(sheet(
                row("Giá trị sản xuất huyện Đại Từ (tỷ đồng)"),
                row("Chỉ tiêu", 2020, 2021),
                row("Tổng giá trị sản xuất (giá so sánh 2010)"),
                row("Nông nghiệp", 80, 90),
                row("Tổng giá trị sản xuất (giá hiện hành)"),
                row("Nông nghiệp", 100, 90_000),
                row("Giá trị tăng thêm (giá hiện hành)"),
                row("Nông nghiệp", formula("B6*0.6", "60"), formula("C6*0.6", "54000"))));
        assertThat(withheld(read)).containsExactly("C6", "C8");
    }

    @Test
    void a_sector_that_is_zero_in_one_year_was_not_filled_in_and_its_total_is_too_small() {
        Recognised read = Recognised.of(Tables.underYears(
                row("Tổng số", 100, 33), row("Công nghiệp và xây dựng", 30, 33), row("Dịch vụ", 70, 0)));
        assertThat(withheld(read)).containsExactly("C4", "C6");
        assertThat(read.english())
                .containsExactly(
                        "t.xlsx › S!C6: expected a figure for a whole sector, as in other periods but found 0. It was"
                                + " probably not filled in: fill it in and send again. It and the totals that contain it are withheld"
                                + " until decided.");
    }

    @Test
    void a_small_sector_may_be_zero() {
        Recognised read = Recognised.of(Tables.underYears(
                row("Tổng số", 101, 110), row("Nông, lâm nghiệp và thủy sản", 1, 0), row("Dịch vụ", 100, 110)));
        assertThat(withheld(read)).isEmpty();
    }

    private static List<String> withheld(Recognised read) {
        return read.recognition().observations().stream()
                .filter(each -> each.status() == ObservationStatus.WITHHELD)
                .map(each -> String.valueOf(each.place().cell()))
                .toList();
    }

    /** Columns B and C at current prices, D and E at those of 2010, of 2020 and 2021. */
    private static SheetGrid atBothPrices(Object[]... rows) {
        Object[][] all = new Object[rows.length + 3][];
        all[0] = row("Giá trị tăng thêm huyện Đại Từ (tỷ đồng)");
        all[1] = row("Chỉ tiêu", "Giá hiện hành", "Giá hiện hành", "Giá so sánh 2010", "Giá so sánh 2010");
        all[2] = row(null, 2020, 2021, 2020, 2021);
        System.arraycopy(rows, 0, all, 3, rows.length);
        return sheet(all);
    }
}

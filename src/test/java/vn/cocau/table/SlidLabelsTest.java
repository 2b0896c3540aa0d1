package vn.cocau.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.Grids.merged;
import static vn.cocau.grid.Grids.row;
import static vn.cocau.table.Tables.AGRICULTURE;
import static vn.cocau.table.Tables.TITLE;
import static vn.cocau.table.Tables.TOTAL;
import static vn.cocau.table.Tables.UNIT;
import static vn.cocau.table.Tables.sheet;

import org.junit.jupiter.api.Test;

/** Labels and figures that slid apart: a label speaks for its own column and for no other. */
class SlidLabelsTest {

    private static final Object[] SECTORS =
            row("Năm", "Nông, lâm nghiệp và thủy sản", "Công nghiệp và xây dựng", "Dịch vụ", "Tổng số");

    @Test
    void the_year_that_a_form_is_filled_in_for_heads_no_column() {
        Recognised read = Recognised.of(sheet(
                TITLE, UNIT, row("Năm báo cáo:", 2021), row("Chỉ tiêu", "TH 2020", "TH 2021"), TOTAL, AGRICULTURE));
        assertThat(read.figures())
                .containsExactly(
                        "B5 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 100 VND:9",
                        "C5 171/B1G/_T/LEVEL/CURRENT/2021/FINAL = 110 VND:9",
                        "B6 171/B1G/A/LEVEL/CURRENT/2020/FINAL = 20 VND:9",
                        "C6 171/B1G/A/LEVEL/CURRENT/2021/FINAL = 22 VND:9");
    }

    @Test
    void a_year_lost_at_the_left_of_a_group_is_not_the_last_of_the_group_before() {
        Recognised read = Recognised.of(merged(
                sheet(
                        row("Giá trị tăng thêm huyện Đại Từ"),
                        UNIT,
                        row("Chỉ tiêu", "Giá hiện hành", null, "Giá so sánh 2010", null),
                        row(null, 2020, 2021, null, 2020),
                        row("Tổng số", 100, 110, 70, 75)),
                "A3:A4",
                "B3:C3",
                "D3:E3"));
        assertThat(read.figures())
                .containsExactly(
                        "B5 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 100 VND:9",
                        "C5 171/B1G/_T/LEVEL/CURRENT/2021/FINAL = 110 VND:9",
                        "E5 171/B1G/_T/LEVEL/CONSTANT:2010/2020/FINAL = 75 VND:9");
        assertThat(read.english())
                .containsExactly("t.xlsx › S!D5: expected the period but found nothing in the file that says it."
                        + " State it in the table's title; 1 cells are not used: D5.");
    }

    @Test
    void figures_that_slid_to_the_right_of_their_sectors_are_refused() {
        Recognised read = Recognised.of(
                sheet(TITLE, UNIT, SECTORS, row(2020, null, 20, 30, 50, 100), row(2021, null, 22, 33, 55, 110)));
        assertThat(read.figures()).isEmpty();
        assertThat(read.english())
                .containsExactly(
                        "t.xlsx › S!C4: expected a header for every column of figures and figures under every header"
                                + " but found the header \"Nông, lâm nghiệp và thủy sản\" in B3 with no figures under it, beside"
                                + " a column of figures without a header. The header row has probably slid to one side; mend it"
                                + " and send again; 8 cells are not used: C4:F4, C5:F5.");
    }

    @Test
    void the_label_of_a_column_of_spoilt_numbers_says_nothing_of_the_others() {
        Recognised read = Recognised.of(
                Recognised.SHANDONG,
                "t.xlsx",
                sheet(
                        row("济南市地区生产总值"),
                        row("单位:亿元"),
                        row("", "2021", "2021年为2020年%"),
                        row("地区生产总值", 100, "108,5"),
                        row("第一产业", 20, "107,1")));
        assertThat(read.figures())
                .containsExactly(
                        "B4 370100/B1GQ/_T/LEVEL/CURRENT/2021/FINAL = 100 CNY:8",
                        "B5 370100/B1G/A/LEVEL/CURRENT/2021/FINAL = 20 CNY:8");
        assertThat(read.english())
                .containsExactly("t.xlsx › S!C4: expected a number, or a mark agreed upon but found \"108,5\"."
                        + " A cell may hold the number only; put remarks elsewhere. 2 cells are not used: C4, C5.");
    }

    @Test
    void a_first_column_of_numbers_in_another_notation_does_not_vanish() {
        Recognised read = Recognised.of(
                Recognised.SHANDONG,
                "t.xlsx",
                sheet(
                        row("济南市地区生产总值"),
                        row("单位:亿元"),
                        row("", "2020", "2021"),
                        row("地区生产总值", "100,5", 110),
                        row("第一产业", "20,5", 22)));
        assertThat(read.figures())
                .containsExactly(
                        "C4 370100/B1GQ/_T/LEVEL/CURRENT/2021/FINAL = 110 CNY:8",
                        "C5 370100/B1G/A/LEVEL/CURRENT/2021/FINAL = 22 CNY:8");
        assertThat(read.english())
                .containsExactly("t.xlsx › S!B4: expected a number, or a mark agreed upon but found \"100,5\"."
                        + " A cell may hold the number only; put remarks elsewhere. 2 cells are not used: B4, B5.");
    }

    @Test
    void a_year_after_the_last_final_one_without_a_word_is_not_final() {
        Recognised read = Recognised.of(
                sheet(TITLE, UNIT, row("Chỉ tiêu", "TH 2020", "ƯTH 2021", "2022"), row("Tổng số", 100, 110, 120)));
        assertThat(read.figures())
                .containsExactly(
                        "B4 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 100 VND:9",
                        "C4 171/B1G/_T/LEVEL/CURRENT/2021/ESTIMATE = 110 VND:9");
        assertThat(read.english())
                .containsExactly("t.xlsx › S!D4: expected the stage but found nothing in the file that says it."
                        + " State it in the table's title; 1 cells are not used: D4.");
    }

    @Test
    void a_last_year_decades_away_is_mistyped() {
        Recognised read = Recognised.of(
                sheet(TITLE, UNIT, row("Chỉ tiêu", 2020, 2021, 2022, 2043), row("Tổng số", 100, 110, 120, 130)));
        assertThat(read.figures())
                .containsExactly(
                        "B4 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 100 VND:9",
                        "C4 171/B1G/_T/LEVEL/CURRENT/2021/FINAL = 110 VND:9",
                        "D4 171/B1G/_T/LEVEL/CURRENT/2022/FINAL = 120 VND:9",
                        "E4 171/B1G/_T/LEVEL/CURRENT/2043/FINAL = 130 VND:9 WITHHELD");
    }

    @Test
    void a_first_year_long_ago_is_none() {
        Recognised read = Recognised.of(
                sheet(TITLE, UNIT, row("Chỉ tiêu", 1995, 2005, 2010, 2011), row("Tổng số", 100, 110, 120, 130)));
        assertThat(read.english()).isEmpty();
    }
}

package vn.cocau.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.Grids.hidden;
import static vn.cocau.grid.Grids.hiddenRows;
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
import vn.cocau.grid.Grids;
import vn.cocau.observation.Evidence;

/** What titles, section lines, sheet and file names say, and what may not be taken for granted. */
class ContextTest {

    private static final Object[] NO_BASIS = row("Giá trị tăng thêm huyện Đại Từ");

    @Test
    void values_then_structure_then_constant_prices_under_one_header() {
        Recognised read = Recognised.of(sheet(
                NO_BASIS,
                UNIT,
                YEARS,
                row("Giá trị tăng thêm theo giá hiện hành"),
                TOTAL,
                AGRICULTURE,
                INDUSTRY,
                SERVICES,
                row("Cơ cấu (%)"),
                row("Tổng số", 100, 100),
                row("Nông, lâm nghiệp và thủy sản", 20, 20),
                row("Công nghiệp và xây dựng", 30, 30),
                row("Dịch vụ", 50, 50),
                row("Giá trị tăng thêm theo giá so sánh 2010"),
                row("Tổng số", 70, 77)));
        assertThat(read.figures())
                .contains(
                        "B5 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 100 VND:9",
                        "B10 171/B1G/_T/SHARE[GVA]/CURRENT/2020/FINAL = 100 PT",
                        "C15 171/B1G/_T/LEVEL/CONSTANT:2010/2021/FINAL = 77 VND:9");
        assertThat(read.ledger()).isEqualTo("20 = 12 read + 6 checked + 0 refused + 2 labels + 0 outside");
        assertThat(read.english()).isEmpty();
    }

    @Test
    void prices_alone_below_shares_leave_the_kind_in_doubt() {
        Recognised read = Recognised.of(sheet(
                NO_BASIS,
                UNIT,
                YEARS,
                row("Theo giá hiện hành"),
                TOTAL,
                row("Cơ cấu (%)"),
                row("Tổng số", 100, 100),
                row("Theo giá so sánh 2010"),
                row("Tổng số", 70, 77),
                row("Dịch vụ", 35, 38)));
        assertThat(read.figures()).hasSize(4).noneMatch(each -> each.contains("CONSTANT"));
        assertThat(read.english())
                .containsExactly("t.xlsx › S!B9: expected one meaning of the label in A8 but found different meanings:"
                        + " LEVEL / SHARE. Write the label out; 4 cells are not used: B9:C9, B10:C10.");
        assertThat(read.vietnamese())
                .containsExactly("t.xlsx › S!B9: cần một nghĩa duy nhất của nhãn ở ô A8 nhưng thấy các nghĩa khác nhau:"
                        + " LEVEL / SHARE. Ghi nhãn đầy đủ hơn; chưa dùng 4 ô: B9:C9, B10:C10.");
    }

    @Test
    void prices_directly_below_a_kind_belong_to_it_and_so_do_the_next() {
        Recognised read = Recognised.of(sheet(
                NO_BASIS,
                UNIT,
                YEARS,
                row("Cơ cấu (%)"),
                row("Theo giá hiện hành"),
                row("Dịch vụ", 50, 50),
                row("Theo giá so sánh 2010"),
                row("Dịch vụ", 48, 49)));
        assertThat(read.figures())
                .contains(
                        "B6 171/B1G/GTU/SHARE[GVA]/CURRENT/2020/FINAL = 50 PT",
                        "B8 171/B1G/GTU/SHARE[GVA]/CONSTANT:2010/2020/FINAL = 48 PT");
    }

    @Test
    void an_unread_section_line_blocks_what_is_under_it() {
        Recognised read = Recognised.of(underYears(TOTAL, row("Theo giá cũ kĩ"), row("Tổng số", 70, 77), SERVICES));
        assertThat(read.figures()).hasSize(2);
        assertThat(read.english())
                .containsExactly("t.xlsx › S!B6: expected a label of the vocabulary in A5 but found the unknown words"
                        + " \"giá cũ kĩ\". Mend the label, or add it with the command alias; 4 cells are not used:"
                        + " B6:C6, B7:C7.");
    }

    @Test
    void an_unread_title_blocks_what_it_could_have_meant() {
        Recognised read = Recognised.of(
                sheet(row("Giá trị tăng thêm một sào huyện Đại Từ theo giá hiện hành"), UNIT, YEARS, TOTAL, SERVICES));
        assertThat(read.figures()).isEmpty();
        assertThat(read.vietnamese())
                .containsExactly(
                        "t.xlsx › S!B4: cần tiêu đề hiểu được trọn vẹn ở ô A1 nhưng thấy từ chưa biết “một sào”."
                                + " Sửa tiêu đề, hoặc thêm bằng lệnh alias; chưa dùng 4 ô: B4:C4, B5:C5.");
    }

    @Test
    void an_unread_title_beside_a_read_one_blocks_every_default() {
        Recognised read = Recognised.of(
                sheet(row("Kinh tế huyện Đại Từ giá hiện hành"), row("một sào"), UNIT, YEARS, row("GTTT", 100, 110)));
        assertThat(read.figures()).isEmpty();
        assertThat(read.codes()).containsExactly(FindingCode.CONTEXT_UNREAD);
    }

    @Test
    void a_title_of_another_measure_is_nearer_than_the_name_of_the_sheet() {
        Recognised read = Recognised.of(
                Recognised.THAI_NGUYEN,
                "t.xlsx",
                Grids.of(
                        "GRDP",
                        row("GRDP bình quân đầu người tỉnh Thái Nguyên theo giá hiện hành"),
                        row("Đơn vị tính: Triệu đồng"),
                        YEARS,
                        row("Tổng số", 94, 99)));
        assertThat(read.figures()).isEmpty();
        assertThat(read.ledger()).isEqualTo("4 = 0 read + 0 checked + 0 refused + 2 labels + 2 outside");
    }

    @Test
    void a_measure_of_ours_and_another_in_the_titles_leave_open_which_is_meant() {
        Recognised read =
                Recognised.of(sheet(TITLE, row("Bình quân đầu người"), row("Đơn vị tính: Triệu đồng"), YEARS, TOTAL));
        assertThat(read.figures()).isEmpty();
        assertThat(read.codes()).containsExactly(FindingCode.LABEL_AMBIGUOUS);
    }

    @Test
    void two_units_in_the_titles_are_none() {
        Recognised read = Recognised.of(sheet(TITLE, UNIT, row("Đơn vị tính: Triệu đồng"), YEARS, TOTAL));
        assertThat(read.figures()).isEmpty();
        assertThat(read.english())
                .containsExactly("t.xlsx › S!B5: expected one meaning of the label in A3 but found different meanings:"
                        + " VND:9 / VND:6. Write the label out; 2 cells are not used: B5:C5.");
    }

    @Test
    void value_added_in_percent_is_no_level() {
        assertThat(Recognised.of(sheet(TITLE, row("Đơn vị tính: %"), YEARS, TOTAL))
                        .english())
                .containsExactly("t.xlsx › S!B4: expected one meaning of the label in B4 but found different meanings:"
                        + " LEVEL / PT. Write the label out; 2 cells are not used: B4:C4.");
    }

    @Test
    void the_year_of_the_title_gives_way_to_the_years_of_the_table() {
        assertThat(Recognised.of(sheet(
                                row("Giá trị tăng thêm huyện Đại Từ theo giá hiện hành năm 2024"), UNIT, YEARS, TOTAL))
                        .figures())
                .containsExactly(
                        "B4 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 100 VND:9",
                        "C4 171/B1G/_T/LEVEL/CURRENT/2021/FINAL = 110 VND:9");
    }

    @Test
    void file_and_sheet_name_say_what_the_sheet_leaves_out() {
        assertThat(Recognised.of(
                                Recognised.THAI_NGUYEN,
                                "gttt_dai-tu_2021.xlsx",
                                Grids.of("Giá hiện hành", UNIT, row("Chỉ tiêu", "Dịch vụ"), row("Giá trị", 55)))
                        .figures())
                .containsExactly("B3 171/B1G/GTU/LEVEL/CURRENT/2021/FINAL = 55 VND:9");
    }

    @Test
    void a_second_table_with_a_header_of_its_own_is_another() {
        Recognised read = Recognised.of(sheet(
                TITLE,
                UNIT,
                YEARS,
                TOTAL,
                row("Dân số trung bình huyện Đại Từ"),
                row("Đơn vị tính: Người"),
                row("Năm", 2020, 2021),
                row("Tổng số", 171000, 172000)));
        assertThat(read.figures())
                .contains(
                        "C4 171/B1G/_T/LEVEL/CURRENT/2021/FINAL = 110 VND:9",
                        "C8 171/POP/_Z/LEVEL/NOT_APPLICABLE/2021/FINAL = 172000 PS")
                .hasSize(4);
    }

    @Test
    void a_section_of_another_measure_under_the_same_header() {
        assertThat(Recognised.of(underYears(TOTAL, row("Dân số trung bình (người)"), row("Tổng số", 171000, 172000)))
                        .figures())
                .contains("B6 171/POP/_Z/LEVEL/NOT_APPLICABLE/2020/FINAL = 171000 PS");
    }

    @Test
    void hidden_rows_are_read_and_flagged() {
        Recognised read = Recognised.of(hiddenRows(underYears(TOTAL, AGRICULTURE, INDUSTRY, SERVICES), 5));
        assertThat(read.figures()).hasSize(8);
        assertThat(read.at("B5").evidence()).contains(Evidence.HIDDEN);
        assertThat(read.at("B6").evidence()).doesNotContain(Evidence.HIDDEN);
    }

    @Test
    void a_hidden_title_is_no_title_of_visible_figures() {
        Recognised read =
                Recognised.of(hiddenRows(sheet(row("Giá trị sản xuất huyện Phú Bình"), TITLE, UNIT, YEARS, TOTAL), 1));
        assertThat(read.figures()).contains("B5 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 100 VND:9");
        assertThat(Recognised.of(hiddenRows(underYears(TOTAL), 1)).figures()).isEmpty();
    }

    @Test
    void a_hidden_table_has_its_hidden_title() {
        assertThat(Recognised.of(hiddenRows(underYears(TOTAL), 1, 2, 3, 4)).figures())
                .hasSize(2);
    }

    @Test
    void a_hidden_sheet_is_listed_and_not_read() {
        Recognised read = Recognised.of(hidden(underYears(TOTAL)));
        assertThat(read.figures()).isEmpty();
        assertThat(read.ledger()).isEqualTo("4 = 0 read + 0 checked + 0 refused + 0 labels + 4 outside");
        assertThat(read.english())
                .containsExactly("t.xlsx › S: expected a visible sheet but found a hidden sheet with 4 numeric cells."
                        + " Hidden sheets are not read; unhide it if its figures are to be submitted.");
    }

    @Test
    void two_languages_that_disagree_are_read_by_the_one_that_the_sums_confirm() {
        Object[] header =
                row("地区", "生产总值", "第一产业\nPrimary Industry", "第二产业\nPrimary Industry", "第三产业\nPrimary Industry");
        Recognised read = Recognised.of(
                Recognised.SHANDONG,
                "各市生产总值(2021).xls",
                sheet(
                        row("各市生产总值(2021年)"),
                        row("单位:亿元"),
                        header,
                        row("济 南 市", 100, 20, 30, 50),
                        row("青岛市", 110, 22, 33, 55),
                        row("淄博市", 120, 24, 36, 60)));
        assertThat(read.figures())
                .contains("D4 370100/B1G/BTF/LEVEL/CURRENT/2021/FINAL = 30 CNY:8")
                .hasSize(12);
        assertThat(read.codes()).containsOnly(FindingCode.LABEL_LANGUAGES_DIFFER);
        assertThat(read.recognition().findings())
                .extracting(each -> each.place().cell())
                .containsExactly("D3", "E3");
    }
}

package vn.cocau.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.Grids.merged;
import static vn.cocau.grid.Grids.row;
import static vn.cocau.table.Tables.AGRICULTURE;
import static vn.cocau.table.Tables.INDUSTRY;
import static vn.cocau.table.Tables.sheet;
import static vn.cocau.table.Tables.underYears;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cocau.concept.ObservationStatus;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Severity;
import vn.cocau.grid.Cell;
import vn.cocau.grid.Grids;
import vn.cocau.grid.SheetGrid;
import vn.cocau.profile.Profile;
import vn.cocau.profile.Profiles;

/** A total may hold an amount that none of its parts has, if the table's own note says so; else it is a slip. */
class UnallocatedPartsTest {

    private static final Profile VIET_NAM = Profiles.load("viet-nam");

    @Test
    void a_total_that_exceeds_its_parts_by_what_its_note_names_as_unallocated_is_no_slip() {
        Recognised read = noted("Tổng số (1)", "(1) Đã bao gồm 5 tỷ đồng chưa phân bổ");

        assertThat(read.english())
                .containsExactly(
                        "t.xlsx › S!C4: expected 105 as the sum of C5, C6, C7 but found 110, 5 more. The table's notes"
                                + " (A9) name this amount as unallocated. Nothing needs to be done.");
        assertThat(read.vietnamese())
                .containsExactly(
                        "t.xlsx › S!C4: cần 105 là tổng của C5, C6, C7 nhưng thấy 110, nhiều hơn 5. Ghi chú của bảng (A9)"
                                + " nêu số này là phần chưa phân bổ. Không cần làm gì.");
        assertThat(read.recognition().findings().get(0).severity()).isEqualTo(Severity.INFORMATION);
        assertThat(read.at("C4").status()).isEqualTo(ObservationStatus.NORMAL);
    }

    @Test
    void amounts_of_one_note_may_make_the_gap_together_in_another_unit() {
        assertThat(noted("Tổng số (1)", "(1) Gồm đê biển 4.200 triệu đồng và 800 triệu đồng xã bãi ngang chưa phân bổ.")
                        .codes())
                .containsExactly(FindingCode.TOTAL_HOLDS_UNALLOCATED);
        assertThat(noted("Tổng số (a)", "Ghi chú:\n(a) Gồm 5 tỷ đồng\nchưa phân bổ\n(b) Số liệu ước tính")
                        .codes())
                .containsExactly(FindingCode.TOTAL_HOLDS_UNALLOCATED);
    }

    @Test
    void a_note_that_names_another_amount_explains_nothing() {
        assertThat(noted("Tổng số (1)", "(1) Đã bao gồm 8 tỷ đồng chưa phân bổ").codes())
                .containsExactly(FindingCode.PARTS_DIFFER_FROM_TOTAL);
        assertThat(noted("Tổng số (1)", "(1) Đã bao gồm 5 triệu đồng chưa phân bổ")
                        .codes())
                .containsExactly(FindingCode.PARTS_DIFFER_FROM_TOTAL);
        assertThat(noted("Tổng số (1)", "(1) Đã bao gồm 5 dự án chưa phân bổ").codes())
                .containsExactly(FindingCode.PARTS_DIFFER_FROM_TOTAL);
    }

    @Test
    void a_note_with_another_mark_or_of_another_thing_explains_nothing() {
        assertThat(noted("Tổng số (2)", "(1) Đã bao gồm 5 tỷ đồng chưa phân bổ").codes())
                .containsExactly(FindingCode.PARTS_DIFFER_FROM_TOTAL);
        assertThat(noted("Tổng số", "(1) Đã bao gồm 5 tỷ đồng chưa phân bổ").codes())
                .containsExactly(FindingCode.PARTS_DIFFER_FROM_TOTAL);
        assertThat(noted("Tổng số (1)", "(1) Đã bao gồm 5 tỷ đồng vốn nước ngoài")
                        .codes())
                .containsExactly(FindingCode.PARTS_DIFFER_FROM_TOTAL);
    }

    @Test
    void parts_that_exceed_their_total_are_not_explained_by_what_is_unallocated() {
        Recognised read = Recognised.of(underYears(
                row("Tổng số (1)", 100, 100),
                AGRICULTURE,
                INDUSTRY,
                row("Dịch vụ", 50, 50),
                row("(1) Đã bao gồm 5 tỷ đồng chưa phân bổ")));

        assertThat(read.codes())
                .doesNotContain(FindingCode.TOTAL_HOLDS_UNALLOCATED)
                .isNotEmpty();
    }

    @Test
    void a_row_of_what_is_unallocated_is_no_figure_of_the_whole() {
        Recognised read = Recognised.of(underYears(AGRICULTURE, INDUSTRY, row("Chưa phân bổ", 5, 5)));

        assertThat(read.codes()).containsExactly(FindingCode.LABEL_UNKNOWN);
        assertThat(read.figures()).hasSize(4);
    }

    @Test
    void a_total_of_totals_exceeds_its_parts_by_what_these_hold() {
        Recognised read = Recognised.of(
                VIET_NAM,
                "t.xlsx",
                budget("Bổ sung có mục tiêu (1)", "(1) Gồm 200 tỷ đồng, 280 tỷ và 55 tỷ chưa phân bổ"));

        assertThat(read.codes())
                .containsExactly(FindingCode.TOTAL_HOLDS_UNALLOCATED, FindingCode.TOTAL_HOLDS_UNALLOCATED);
        assertThat(read.english())
                .anySatisfy(sentence -> assertThat(sentence)
                        .contains("S!B5")
                        .contains("535,000 more")
                        .contains("(A14)"))
                .anySatisfy(sentence -> assertThat(sentence)
                        .contains("S!D5")
                        .contains("535,000 more")
                        .contains("(A14)"));
    }

    @Test
    void a_total_of_totals_is_told_where_the_note_is_of_another_column() {
        assertThat(Recognised.of(
                                VIET_NAM,
                                "t.xlsx",
                                budget("Bổ sung có mục tiêu (2)", "(1) Gồm 535 tỷ đồng chưa phân bổ"))
                        .codes())
                .isNotEmpty()
                .doesNotContain(FindingCode.TOTAL_HOLDS_UNALLOCATED);
    }

    @Test
    void of_two_languages_the_one_that_calls_two_columns_alike_goes_where_the_sums_confirm_the_other() {
        Recognised read = Recognised.of(
                VIET_NAM,
                "t.xlsx",
                budget("Bổ sung có mục tiêu (1)\nBalance transfers", "(1) Gồm 535 tỷ đồng chưa phân bổ"));

        assertThat(read.ledger()).isEqualTo("27 = 27 read + 0 checked + 0 refused + 0 labels + 0 outside");
        assertThat(read.figures()).contains("D6 DB/D73/TRT/LEVEL/CURRENT/2006/PLAN = 200000 VND:6");
        assertThat(read.codes()).contains(FindingCode.LABEL_LANGUAGES_DIFFER);
    }

    @Test
    void of_two_languages_none_is_believed_where_the_sums_confirm_neither() {
        SheetGrid budget = budget("Bổ sung có mục tiêu\nBalance transfers", "");
        List<Cell> cells = budget.cells().stream()
                .map(cell -> cell.address().column() == 1 && cell.address().row() > 4
                        ? Grids.at(
                                Grids.number("310000", "General", 0),
                                cell.address().row(),
                                1)
                        : cell)
                .toList();
        Recognised read =
                Recognised.of(VIET_NAM, "t.xlsx", new SheetGrid(budget.name(), false, cells, budget.merges()));

        assertThat(read.figures()).noneMatch(figure -> figure.contains("TRT") || figure.startsWith("D"));
    }

    private static Recognised noted(String total, String note) {
        return Recognised.of(
                underYears(row(total, 100, 110), AGRICULTURE, INDUSTRY, row("Dịch vụ", 50, 50), row(), row(note)));
    }

    /** Transfers to eight regions; the targeted ones to the country are 535 billion more. */
    private static SheetGrid budget(String targeted, String note) {
        List<String> regions = List.of(
                "ĐÔNG BẮC",
                "TÂY BẮC",
                "ĐB SÔNG HỒNG",
                "BẮC TRUNG BỘ",
                "DUYÊN HẢI MIỀN TRUNG",
                "TÂY NGUYÊN",
                "ĐÔNG NAM BỘ",
                "ĐB S.CỬU LONG");
        Object[][] rows = new Object[regions.size() + 6][];
        rows[0] = row("DỰ TOÁN THU, CHI NGÂN SÁCH CỦA CÁC TỈNH, THÀNH PHỐ TRỰC THUỘC TRUNG ƯƠNG NĂM 2006");
        rows[1] = row("Đơn vị: Triệu đồng");
        rows[2] = row("Tỉnh, thành phố", "Bổ sung từ NSTW cho NSĐP");
        rows[3] = row(null, "Tổng số", "Bổ sung cân đối", targeted);
        rows[4] = row("TỔNG SỐ", 2935000, 800000, 2135000);
        for (int i = 0; i < regions.size(); i++) {
            rows[5 + i] = row(regions.get(i), 300000, 100000, 200000);
        }
        rows[regions.size() + 5] = row(note);
        return merged(sheet(rows), "A3:A4", "B3:D3");
    }
}

package vn.cocau.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.Grids.row;
import static vn.cocau.table.Tables.TITLE;
import static vn.cocau.table.Tables.TOTAL;
import static vn.cocau.table.Tables.UNIT;
import static vn.cocau.table.Tables.sheet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks of notes on headings: what the note says of the figures counts. */
class NotesTest {

    private static Recognised noted(String heading, String note) {
        return Recognised.of(sheet(TITLE, UNIT, row("Chỉ tiêu", 2020, heading), TOTAL, row(note)));
    }

    @ParameterizedTest
    @CsvSource({
        "20212),2) Số liệu sơ bộ",
        "2021(1),(1) Sơ bộ",
        "2021 (2),Ghi chú: (2) Số liệu sơ bộ",
        "2021*,* Số liệu sơ bộ",
        "2021 (*),(*): Số liệu sơ bộ",
        "2021\u00B9,1) Số liệu sơ bộ",
        "Năm 2021**,(**) Sơ bộ"
    })
    void a_year_is_as_firm_as_its_note_says(String heading, String note) {
        assertThat(noted(heading, note).figures())
                .containsExactly(
                        "B4 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 100 VND:9",
                        "C4 171/B1G/_T/LEVEL/CURRENT/2021/PRELIMINARY = 110 VND:9");
    }

    @Test
    void digits_glued_to_a_year_without_a_note_are_not_understood() {
        Recognised read = noted("20212)", "1) Số liệu sơ bộ");
        assertThat(read.figures()).containsExactly("B4 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 100 VND:9");
        assertThat(read.firstLedger().refused()).isEqualTo(1);
    }

    @Test
    void digits_glued_to_a_year_whose_note_is_not_understood_are_not_understood() {
        assertThat(noted("20212)", "2) Theo kết quả rà soát mới").figures())
                .containsExactly("B4 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 100 VND:9");
    }

    @Test
    void a_note_that_contradicts_its_heading_settles_nothing() {
        assertThat(noted("Ước tính 20212)", "2) Số liệu sơ bộ").figures())
                .containsExactly("B4 171/B1G/_T/LEVEL/CURRENT/2020/FINAL = 100 VND:9");
    }
}

package vn.cocau.table.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellValue;

class CellShapeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "1 234",
                "1\u00a0234,5",
                "1,234,567.8",
                "1.234,5",
                "-0,3",
                "−5",
                "+4",
                " 12",
                "(1,234)",
                "$35",
                "12 %",
                "7,5*",
                "2007*",
                "12.3 p",
                "12.3E",
                "2002 2)",
                ".5"
            })
    void a_number_in_any_notation_is_a_number(String text) {
        assertThat(shape(text)).isEqualTo(CellShape.NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7 to 16", "15-19", "50 – 99"})
    void two_numbers_joined_are_a_range(String text) {
        assertThat(shape(text)).isEqualTo(CellShape.RANGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "…", "..", "—", ":", "*"})
    void signs_stand_for_a_missing_figure(String text) {
        assertThat(shape(text)).isEqualTo(CellShape.SYMBOL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "NA", "n.a.", "(D)", "Men"})
    void a_few_letters_are_a_mark(String text) {
        assertThat(shape(text)).isEqualTo(CellShape.MARK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Region", "2009/IV", "01.03.2009", "15 - 19 years", "1990 to 2009 revised", "1-3 times"})
    void anything_else_is_text(String text) {
        assertThat(shape(text)).isEqualTo(CellShape.TEXT);
    }

    @Test
    void an_error_and_a_formula_without_result_are_missing_figures() {
        assertThat(CellShape.of(Cell.plain(0, 0, new CellValue.Failure("#REF!"), "#REF!")))
                .isEqualTo(CellShape.SYMBOL);
        assertThat(CellShape.of(Cell.plain(0, 0, new CellValue.NotCalculated(), "")))
                .isEqualTo(CellShape.SYMBOL);
    }

    private static CellShape shape(String text) {
        return CellShape.of(Cell.plain(0, 0, new CellValue.Text(text), text));
    }
}

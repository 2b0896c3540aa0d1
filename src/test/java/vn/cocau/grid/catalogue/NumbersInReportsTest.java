package vn.cocau.grid.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.catalogue.Xml.formula;
import static vn.cocau.grid.catalogue.Xml.inline;
import static vn.cocau.grid.catalogue.Xml.number;
import static vn.cocau.grid.catalogue.Xml.superscript;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cocau.grid.catalogue.Report.Judged;

/** The catalogue's section A as figures of a report: read as what they are, or refused with their cell. */
class NumbersInReportsTest {

    private static final String[] FIGURES = {
        "B4=1100.2", "C4=1200.5", "B5=3000.4", "C5=3100.4", "B6=2000.1", "C6=2050.7", "B7=6100.7", "C7=6351.6"
    };

    @TempDir
    private Path folder;

    private static Report vietnamese() {
        return Report.texts(digits -> digits.replace('.', ','));
    }

    @Test
    void figures_read_rightly_need_no_word() throws IOException {
        Judged judged = Report.usual().judge(folder);
        assertThat(judged.amounts()).containsExactly(FIGURES);
        assertThat(judged.told()).isEmpty();
    }

    @Test
    void entry_2_binary_noise_is_no_figure_and_no_difference() throws IOException {
        Judged judged = Report.usual()
                .cell(number("B4", "1100.2000000000001"))
                .cell(number("B5", "3000.3999999999996"))
                .judge(folder);
        assertThat(judged.amounts()).containsExactly(FIGURES);
        assertThat(judged.told()).isEmpty();
    }

    @Test
    void entry_3_scientific_notation_is_read_whole() throws IOException {
        assertThat(Report.usual().cell(number("B4", "1.1002E3")).judge(folder).amounts())
                .containsExactly(FIGURES);
        assertThat(vietnamese().text("B4", "1,1002E+3").judge(folder).amounts()).containsExactly(FIGURES);
    }

    @Test
    void entry_4_vietnamese_and_english_marks_are_told_apart_by_the_whole_sheet() throws IOException {
        assertThat(Report.texts(NumbersInReportsTest::grouped).judge(folder).amounts())
                .containsExactly(FIGURES);
        Judged english = Report.texts(digits -> swapped(grouped(digits))).judge(folder);
        assertThat(english.amounts()).containsExactly(FIGURES);
        assertThat(english.evidence())
                .containsExactly("a.xlsx › S!B4: expected numbers stored as numbers but found 8 numbers stored as text,"
                        + " such as 1,100.2. They were read with the decimal mark \".\"; how many of them each mark reads:"
                        + " \",\" 0/8; \".\" 8/8. Nothing needs to be done if that is right.");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "'", "’", "\u00A0", "\u2007", "\u2009", "\u202F"})
    void entries_4_and_5_spaces_of_every_width_and_apostrophes_group_digits(String mark) throws IOException {
        Judged judged = Report.texts(digits -> swapped(grouped(digits)).replace(",", mark))
                .judge(folder);
        assertThat(judged.amounts()).containsExactly(FIGURES);
        assertThat(judged.told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1100,2\u00A0", "\u00A01100,2", "\u202F1\u00A0100,2 ", "1\u2009100,2"})
    void entry_5_no_space_cuts_a_number_short(String text) throws IOException {
        Judged judged = vietnamese().text("B4", text).judge(folder);
        assertThat(judged.amounts()).containsExactly(FIGURES);
        assertThat(judged.told()).isEmpty();
    }

    @Test
    void entry_4_two_decimal_marks_in_one_sheet_are_refused_by_name() throws IOException {
        Judged judged = vietnamese().text("B4", "1100.2").judge(folder);
        assertThat(judged.amounts()).isEmpty();
        assertThat(judged.told()).contains("NUMBER_AMBIGUOUS a.xlsx › S!B4", "NUMBER_AMBIGUOUS a.xlsx › S!C4");
        assertThat(judged.english())
                .contains("a.xlsx › S!B4: expected a number with the table's decimal mark but found \"1100.2\". Type it"
                        + " as a number; 1 cells are not used: B4.");
    }

    @Test
    void entry_4_a_lone_point_between_three_digits_is_not_guessed() throws IOException {
        Judged judged = Report.usual().text("B4", "1.100").judge(folder);
        assertThat(judged.amount("B4")).isNull();
        assertThat(judged.amount("C4")).isEqualByComparingTo("1200.5");
        assertThat(judged.told()).containsExactly("NUMBER_AMBIGUOUS a.xlsx › S!B4");
    }

    @Test
    void entry_6_a_raised_footnote_is_no_digit() throws IOException {
        Judged judged = vietnamese()
                .cell(inline("B4", "<r><t>1100,2</t></r>" + superscript("1")))
                .judge(folder);
        assertThat(judged.amounts()).containsExactly(FIGURES);
    }

    @Test
    void entry_6_a_footnote_typed_as_a_raised_digit_is_no_digit() throws IOException {
        assertThat(vietnamese().text("B4", "1100,2¹").judge(folder).amounts()).containsExactly(FIGURES);
        assertThat(vietnamese().text("B4", "1100,2 ⁽²⁾").judge(folder).amounts())
                .containsExactly(FIGURES);
    }

    @Test
    void entry_6_a_mark_glued_to_a_number_is_told() throws IOException {
        Judged judged = vietnamese().text("B4", "1100,2(*)").judge(folder);
        assertThat(judged.amounts()).containsExactly(FIGURES);
        assertThat(judged.english())
                .containsExactly("a.xlsx › S!B4: expected a number by itself but found 1100,2(*). The number was read"
                        + " without the mark of its footnote, in 1 cells: B4; check that the note does not change what"
                        + " they say.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1100,2 (p) | 1100.2",
                "1100,2(1) | 1100.2",
                "(1100,2) | -1100.2",
                "–1100,2 | -1100.2",
                "1100,2- | -1100.2",
                "1100,2 tỷ | 1100.2",
                "~1100,2 | 1100.2",
                "#N/A | 0",
                "NA | 0",
                "không có | 0",
                "x | 0",
            })
    void entries_5_6_7_and_20_what_a_clerk_writes_is_read_rightly_or_refused_by_name(String text, BigDecimal truth)
            throws IOException {
        Judged judged = vietnamese().text("B4", text).judge(folder);
        BigDecimal amount = judged.amount("B4");
        assertThat(amount == null ? truth : amount).isEqualByComparingTo(truth);
        assertThat(judged.told().stream().anyMatch(line -> line.endsWith("S!B4")) || (amount != null))
                .as("%s is read or named: %s", text, judged.told())
                .isTrue();
        assertThat(judged.amount("C4")).isEqualByComparingTo("1200.5");
    }

    @Test
    void entry_7_an_error_is_refused_by_name() throws IOException {
        Judged judged = Report.usual().cell("<c r='B4' t='e'><v>#N/A</v></c>").judge(folder);
        assertThat(judged.amount("B4")).isNull();
        assertThat(judged.english())
                .contains("a.xlsx › S!B4: expected a number but found the error #N/A. Mend the formula and send again;"
                        + " 1 cells are not used: B4.");
    }

    @Test
    void entry_8_a_formula_never_calculated_is_refused_by_name() throws IOException {
        Judged judged = Report.usual().cell(formula("B7", "SUM(B4:B6)", "")).judge(folder);
        assertThat(judged.amount("B7")).isNull();
        assertThat(judged.english())
                .contains("a.xlsx › S!B7: expected the result of a formula but found a formula that was never"
                        + " calculated. Open the file in Excel, save and send it; 1 cells are not used: B7.");
    }

    /** {@code 1.100,2} of {@code 1100.2}. */
    private static String grouped(String digits) {
        return digits.substring(0, digits.length() - 5) + "."
                + digits.substring(digits.length() - 5).replace('.', ',');
    }

    /** Points for commas and commas for points. */
    private static String swapped(String text) {
        return text.replace('.', ' ').replace(',', '.').replace(' ', ',');
    }
}

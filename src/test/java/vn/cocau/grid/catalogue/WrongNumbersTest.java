package vn.cocau.grid.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.catalogue.Xml.formula;
import static vn.cocau.grid.catalogue.Xml.inline;
import static vn.cocau.grid.catalogue.Xml.number;
import static vn.cocau.grid.catalogue.Xml.shared;
import static vn.cocau.grid.catalogue.Xml.styled;
import static vn.cocau.grid.catalogue.Xml.superscript;
import static vn.cocau.grid.catalogue.Xml.text;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.grid.Cell;
import vn.cocau.grid.TextRun;

/** The catalogue's section A as cells: wrong numbers read in silence. */
class WrongNumbersTest {

    @TempDir
    private Path folder;

    private Read open(String cells) throws IOException {
        return OpenXml.row(cells).open(folder);
    }

    @Test
    void entry_1_a_number_is_what_is_stored_never_what_its_format_shows() throws IOException {
        Read read = OpenXml.row(styled("A1", 1, "1234567.891")
                        + styled("B1", 2, "0.12345")
                        + styled("C1", 3, "1234567.891")
                        + number("D1", "123456789012.345"))
                .formats("#,##0", "0%", "#,##0.0,")
                .open(folder);
        assertThat(read.cells())
                .containsExactly("A1=1234567.891", "B1=0.12345", "C1=1234567.891", "D1=123456789012.345");
        assertThat(read.sheet().cells())
                .extracting(cell -> cell.raw() + " " + cell.appearance().numberFormat() + " "
                        + cell.appearance().decimals())
                .containsExactly(
                        "1234567.891 #,##0 0", "0.12345 0% 0", "1234567.891 #,##0.0, 1", "123456789012.345 General -1");
        assertThat(read.told()).isEmpty();
    }

    @Test
    void entry_1_a_built_in_format_is_known_by_its_number() throws IOException {
        Read read = OpenXml.row(styled("A1", 1, "2.5") + styled("B1", 2, "0.1"))
                .formats("4", "10")
                .open(folder);
        assertThat(read.at("A1").appearance().numberFormat()).isEqualTo("#,##0.00");
        assertThat(read.at("A1").appearance().decimals()).isEqualTo(2);
        assertThat(read.at("B1").appearance().numberFormat()).isEqualTo("0.00%");
    }

    @Test
    void entry_2_all_stored_digits_are_kept() throws IOException {
        assertThat(open(number("A1", "0.57999999999999996") + number("B1", "274.65999999999997"))
                        .cells())
                .containsExactly("A1=0.57999999999999996", "B1=274.65999999999997");
    }

    @Test
    void entry_3_scientific_notation_is_a_number_and_text_is_text() throws IOException {
        Read read = open(number("A1", "5.135631721E7")
                + number("B1", "1E-4")
                + number("C1", "-2.5e+3")
                + text("D1", "1,2E+6")
                + number("E1", " 7 "));
        assertThat(read.cells()).containsExactly("A1=51356317.21", "B1=0.0001", "C1=-2500", "D1='1,2E+6'", "E1=7");
        assertThat(read.at("A1").raw()).isEqualTo("5.135631721E7");
    }

    @Test
    void entry_3_what_is_no_number_is_not_made_one() throws IOException {
        assertThat(open(number("A1", "NaN") + number("B1", "1,5") + number("C1", "0x1F") + number("D1", "1E999999999"))
                        .cells())
                .containsExactly("A1='NaN'", "B1='1,5'", "C1='0x1F'", "D1='1E999999999'");
    }

    @Test
    void entry_6_a_superscript_is_no_digit_of_the_number() throws IOException {
        Read read = OpenXml.row(shared("A1", 0) + inline("B1", "<r><t>45,6</t></r>" + superscript("(2)")))
                .shared("<si><r><t>123</t></r>" + superscript("1") + "</si>")
                .open(folder);
        assertThat(read.cells()).containsExactly("A1='123'", "B1='45,6'");
        assertThat(read.at("A1").raw()).isEqualTo("1231");
        assertThat(read.at("A1").runs())
                .containsExactly(
                        new TextRun("123", "Times New Roman", false), new TextRun("1", "Times New Roman", true));
    }

    @Test
    void entry_6_a_cell_of_superscripts_alone_keeps_its_text() throws IOException {
        assertThat(open(inline("A1", superscript("(1)"))).cells()).containsExactly("A1='(1)'");
    }

    @Test
    void entry_7_an_error_is_no_number_and_a_text_that_looks_like_one_is_no_error() throws IOException {
        Read read = open("<c r='A1' t='e'><v>#N/A</v></c><c r='B1' t='str'><f>\"#N/A\"</f><v>#N/A</v></c>"
                + text("C1", "#N/A") + "<c r='D1' t='e'><f>1/0</f><v>#DIV/0!</v></c>");
        assertThat(read.cells()).containsExactly("A1=error #N/A", "B1='#N/A'", "C1='#N/A'", "D1=error #DIV/0!");
        assertThat(read.at("D1").formula()).isEqualTo("1/0");
    }

    @Test
    void entry_8_a_formula_without_a_stored_result_is_missing_never_0() throws IOException {
        Read read = open(formula("A1", "B3+B4", "")
                + formula("B1", "B3+B4", "<v></v>")
                + formula("C1", "B3+B4", "<v/>")
                + formula("D1", "B3+B4", "<v>0</v>")
                + "<c r='E1' t='str'><f>B3</f></c>");
        assertThat(read.cells())
                .containsExactly(
                        "A1=not calculated", "B1=not calculated", "C1=not calculated", "D1=0", "E1=not calculated");
        assertThat(read.sheet().cells()).extracting(Cell::formula).containsOnly("B3+B4", "B3");
        assertThat(read.at("A1").raw()).isEmpty();
        assertThat(read.told()).isEmpty();
    }

    @Test
    void entry_8_a_formula_whose_result_is_an_empty_text_shows_nothing() throws IOException {
        assertThat(open("<c r='A1' t='str'><f>IF(B1=0,\"\",B1)</f><v></v></c>").cells())
                .isEmpty();
    }

    @Test
    void entry_8_each_cell_of_a_shared_formula_has_the_formula_of_its_own_place() throws IOException {
        Read read = OpenXml.rows("<row r='1'><c r='A1'><v>1</v></c><c r='B1'><f t='shared' ref='B1:B2' si='0'>A1*2</f>"
                        + "<v>2</v></c></row><row r='2'><c r='A2'><v>3</v></c><c r='B2'><f t='shared' si='0'/>"
                        + "<v>6</v></c></row>")
                .open(folder);
        assertThat(read.cells()).containsExactly("A1=1", "B1=2", "A2=3", "B2=6");
        assertThat(read.at("B1").formula()).isEqualTo("A1*2");
        assertThat(read.at("B2").formula()).isEqualTo("A2*2");
    }

    @Test
    void entry_10_a_code_keeps_its_zeros_in_text_and_its_format_in_a_number() throws IOException {
        Read read = OpenXml.row(styled("A1", 1, "1") + text("B1", "01"))
                .formats("00")
                .open(folder);
        assertThat(read.cells()).containsExactly("A1=1", "B1='01'");
        assertThat(read.at("A1").appearance().numberFormat()).isEqualTo("00");
        assertThat(read.at("A1").appearance().decimals()).isZero();
    }

    @Test
    void entry_11_a_value_hidden_under_a_merge_is_told_and_not_read() throws IOException {
        Read read = OpenXml.row(number("A1", "1") + number("B1", "42"))
                .after("<mergeCells count='1'><mergeCell ref='A1:B1'/></mergeCells>")
                .open(folder);
        assertThat(read.cells()).containsExactly("A1=1");
        assertThat(read.at("A1").merge()).hasToString("A1:B1");
        assertThat(read.sheet().seenAt(0, 1)).isEqualTo(read.at("A1"));
        assertThat(read.told()).containsExactly("CELL_UNDER_MERGE a.xlsx › S!B1");
        assertThat(read.english())
                .containsExactly("a.xlsx › S!B1: expected nothing under the merged cell A1:B1 but found 42. Excel does"
                        + " not show this value and it was not read; unmerge the cells and delete it, or move it where"
                        + " it belongs.");
        assertThat(read.vietnamese())
                .containsExactly("a.xlsx › S!B1: cần ô trống bên dưới ô gộp A1:B1 nhưng thấy 42. Excel không hiện giá"
                        + " trị này và nó không được đọc; hãy bỏ gộp ô rồi xóa nó, hoặc chuyển nó về đúng chỗ.");
    }

    @Test
    void entry_12_only_a_merge_carries_a_label_down_a_blank_cell_carries_none() throws IOException {
        Read read = OpenXml.rows("<row r='1'>" + text("A1", "Dịch vụ") + number("B1", "1") + "</row><row r='2'>"
                        + number("B2", "2") + "</row><row r='3'>" + text("A3", "Công nghiệp") + number("B3", "3")
                        + "</row><row r='4'><c r='A4' s='0'/>" + number("B4", "4") + "</row>")
                .after("<mergeCells><mergeCell ref='A1:A2'/></mergeCells>")
                .open(folder);
        assertThat(read.sheet().seenAt(1, 0)).isEqualTo(read.at("A1"));
        assertThat(read.sheet().seenAt(3, 0)).isNull();
        assertThat(read.told()).isEmpty();
    }
}

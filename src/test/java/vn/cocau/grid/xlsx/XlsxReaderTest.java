package vn.cocau.grid.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Language;
import vn.cocau.finding.Sentences;
import vn.cocau.grid.Appearance;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellValue;
import vn.cocau.grid.Opening;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.TextRun;
import vn.cocau.grid.WorkbookFormat;
import vn.cocau.grid.file.WorkbookFiles;

class XlsxReaderTest {

    @TempDir
    private Path folder;

    private SheetGrid sheet(String rows) throws IOException {
        return WorkbookFiles.onlySheet(WorkbookFiles.xlsx(folder, "", rows));
    }

    private CellValue value(String cell) throws IOException {
        Cell read = cell(cell);
        return read == null ? null : read.value();
    }

    private Cell cell(String cell) throws IOException {
        return sheet("<sheetData><row r='1'>" + cell + "</row></sheetData>").at(0, 0);
    }

    private static CellValue number(String digits) {
        return new CellValue.Numeric(new BigDecimal(digits));
    }

    @Test
    void numbers_are_the_stored_digits_whatever_their_format_shows() throws IOException {
        assertThat(value("<c r='A1' s='3'><v>1234567.891</v></c>")).isEqualTo(number("1234567.891"));
        assertThat(value("<c r='A1' s='1'><v>0.12345</v></c>")).isEqualTo(number("0.12345"));
        assertThat(value("<c r='A1'><v>0.57999999999999996</v></c>")).isEqualTo(number("0.57999999999999996"));
        assertThat(value("<c r='A1'><v>5.135631721E7</v></c>")).isEqualTo(number("51356317.21"));
        assertThat(value("<c r='A1'><v>1E5</v></c>")).isEqualTo(number("100000"));
    }

    @Test
    void what_is_no_number_is_text_for_a_later_stage_to_refuse() throws IOException {
        assertThat(value("<c r='A1'><v>NaN</v></c>")).isEqualTo(new CellValue.Text("NaN"));
        assertThat(value("<c r='A1'><v>1E999999999</v></c>")).isEqualTo(new CellValue.Text("1E999999999"));
    }

    @Test
    void the_appearance_carries_format_decimals_and_font() throws IOException {
        assertThat(cell("<c r='A1' s='3'><v>1</v></c>").appearance())
                .isEqualTo(new Appearance("#,##0.00\" tỷ d\"", 2, "Times New Roman", false, 0, ""));
        assertThat(cell("<c r='A1' s='1'><v>1</v></c>").appearance().decimals()).isEqualTo(2);
        assertThat(cell("<c r='A1'><v>1</v></c>").appearance().decimals()).isEqualTo(-1);
    }

    @Test
    void a_formula_without_a_stored_result_is_not_calculated_never_0() throws IOException {
        Cell missing = cell("<c r='A1'><f>B3+B4</f></c>");
        assertThat(missing.value()).isEqualTo(new CellValue.NotCalculated());
        assertThat(missing.formula()).isEqualTo("B3+B4");
        assertThat(value("<c r='A1'><f>B3+B4</f><v></v></c>")).isEqualTo(new CellValue.NotCalculated());
        assertThat(value("<c r='A1'><f>B3+B4</f><v>0</v></c>")).isEqualTo(number("0"));
        assertThat(value("<c r='A1' t='str'><f>B3&amp;\"\"</f><v></v></c>")).isNull();
        assertThat(value("<c r='A1' t='str'><f>\"TH\"</f><v>TH</v></c>")).isEqualTo(new CellValue.Text("TH"));
    }

    @Test
    void errors_and_truth_values_keep_their_kind() throws IOException {
        assertThat(value("<c r='A1' t='e'><f>1/0</f><v>#DIV/0!</v></c>")).isEqualTo(new CellValue.Failure("#DIV/0!"));
        assertThat(value("<c r='A1' t='b'><v>1</v></c>")).isEqualTo(new CellValue.Logical(true));
        assertThat(value("<c r='A1' t='inlineStr'><is><t>#N/A</t></is></c>")).isEqualTo(new CellValue.Text("#N/A"));
    }

    @Test
    void dates_keep_their_serial_number_and_count_from_the_workbooks_epoch() throws IOException {
        LocalDateTime newYear = LocalDateTime.of(2024, 1, 1, 0, 0);
        String serial = "<sheetData><row r='1'><c r='A1' s='2'><v>%s</v></c></row></sheetData>";
        assertThat(sheet(serial.formatted("45292")).at(0, 0).value())
                .isEqualTo(new CellValue.DateTime(newYear, new BigDecimal("45292")));
        Path from1904 = WorkbookFiles.xlsx(folder, "<workbookPr date1904='1'/>", serial.formatted("43830"));
        assertThat(WorkbookFiles.onlySheet(from1904).at(0, 0).value())
                .isEqualTo(new CellValue.DateTime(newYear, new BigDecimal("43830")));
        assertThat(value("<c r='A1' t='d'><v>2024-01-01</v></c>"))
                .isEqualTo(new CellValue.DateTime(newYear, new BigDecimal("45292")));
        assertThat(value("<c r='A1' s='2'><v>-5</v></c>")).isEqualTo(number("-5"));
    }

    @Test
    void a_superscript_stays_out_of_the_text_and_in_its_runs() throws IOException {
        Cell cell = cell("<c r='A1' t='inlineStr'><is><r><t>123</t></r>"
                + "<r><rPr><vertAlign val='superscript'/></rPr><t>1</t></r></is></c>");
        assertThat(cell.text()).isEqualTo("123");
        assertThat(cell.raw()).isEqualTo("1231");
        assertThat(cell.runs())
                .containsExactly(
                        new TextRun("123", "Times New Roman", false), new TextRun("1", "Times New Roman", true));
    }

    @Test
    void a_readers_pronunciation_help_is_no_text() throws IOException {
        String phonetic = "<c r='A1' t='inlineStr'><is><t>A</t><rPh sb='0' eb='1'><t>ZZZ</t></rPh></is></c>";
        assertThat(value(phonetic)).isEqualTo(new CellValue.Text("A"));
    }

    @Test
    void blank_cells_are_no_cells() throws IOException {
        assertThat(value("<c r='A1' s='1'/>")).isNull();
        assertThat(value("<c r='A1' t='inlineStr'><is><t xml:space='preserve'> \u00A0 </t></is></c>"))
                .isNull();
    }

    @Test
    void cells_without_addresses_stand_where_they_are_counted() throws IOException {
        SheetGrid sheet =
                sheet("<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>");
        assertThat(sheet.at(0, 1).value()).isEqualTo(number("2"));
        assertThat(sheet.at(1, 0).value()).isEqualTo(number("3"));
    }

    @Test
    void a_value_under_a_merge_is_a_finding_and_no_cell() throws IOException {
        Opening opening = WorkbookFiles.open(WorkbookFiles.xlsx(
                folder,
                "",
                "<sheetData><row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>42</v></c></row></sheetData>"
                        + "<mergeCells count='1'><mergeCell ref='A1:B1048576'/></mergeCells>"));
        SheetGrid sheet = opening.workbook().sheets().get(0);
        assertThat(sheet.at(0, 1)).isNull();
        assertThat(sheet.seenAt(0, 1)).isEqualTo(sheet.at(0, 0));
        assertThat(sheet.at(0, 0).merge()).hasToString("A1:B1048576");
        assertThat(opening.findings()).hasSize(1);
        Finding finding = opening.findings().get(0);
        assertThat(Sentences.of(finding, Language.EN))
                .isEqualTo("a.xlsx › Bảng 1!B1: expected nothing under the merged cell A1:B1048576 but found 42. Excel"
                        + " does not show this value and it was not read; unmerge the cells and delete it, or move it"
                        + " where it belongs.");
        assertThat(Sentences.of(finding, Language.VI))
                .isEqualTo("a.xlsx › Bảng 1!B1: cần ô trống bên dưới ô gộp A1:B1048576 nhưng thấy 42. Excel không hiện"
                        + " giá trị này và nó không được đọc; hãy bỏ gộp ô rồi xóa nó, hoặc chuyển nó về đúng chỗ.");
    }

    @Test
    void hidden_rows_and_columns_are_read_and_marked() throws IOException {
        SheetGrid sheet = sheet("<cols><col min='2' max='2' hidden='1'/></cols><sheetData>"
                + "<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c></row>"
                + "<row r='2' hidden='1'><c r='A2'><v>3</v></c></row></sheetData>");
        assertThat(List.copyOf(sheet.cells())).extracting(Cell::hidden).containsExactly(false, true, true);
    }

    @Test
    void an_opened_workbook_without_trouble_has_no_findings() throws IOException {
        Path file = WorkbookFiles.xlsx(folder, "", "<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>");
        assertThat(WorkbookFiles.open(file).findings()).isEmpty();
        assertThat(WorkbookFiles.open(file).workbook().format()).isEqualTo(WorkbookFormat.XLSX);
    }

    @Test
    void a_formula_that_fills_a_range_is_that_of_each_cell_in_it() throws IOException {
        SheetGrid sheet = sheet("<sheetData><row r='1'><c r='A1'><f t='array' ref='A1:B2'>[1]S!D1:E2*2</f><v>1</v></c>"
                + "<c r='B1'><v>2</v></c><c r='C1'><v>3</v></c></row><row r='2'><c r='A2'/><c r='B2'><f>7</f><v>7</v></c>"
                + "</row></sheetData>");
        assertThat(sheet.at(0, 0).formula()).isEqualTo("[1]S!D1:E2*2");
        assertThat(sheet.at(0, 1).formula()).isEqualTo("[1]S!D1:E2*2");
        assertThat(sheet.at(0, 2).formula()).isNull();
        assertThat(sheet.at(1, 0).value()).isEqualTo(new CellValue.NotCalculated());
        assertThat(sheet.at(1, 1).formula()).isEqualTo("7");
    }

    @Test
    void a_shared_formula_may_stand_behind_cells_that_use_it() throws IOException {
        SheetGrid sheet = sheet("<sheetData><row r='3'><c r='A3'><f t='shared' si='0'/><v>1</v></c></row>"
                + "<row r='2'><c r='A2'><f t='shared' si='0' ref='A2:A3'>B2*C$1</f><v>2</v></c></row></sheetData>");
        assertThat(sheet.at(1, 0).formula()).isEqualTo("B2*C$1");
        assertThat(sheet.at(2, 0).formula()).isEqualTo("B3*C$1");
    }

    @Test
    void each_cell_of_a_shared_formula_takes_its_value_from_another_workbook() throws IOException {
        Path file = WorkbookFiles.xlsx(
                folder,
                "",
                "<sheetData><row r='1'><c r='A1'><f t='shared' si='0' ref='A1:A2'>[1]S!B1</f><v>1</v></c></row>"
                        + "<row r='2'><c r='A2'><f t='shared' si='0'/><v>2</v></c></row></sheetData>");
        assertThat(WorkbookFiles.open(file).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.FORMULA_EXTERNAL);
            assertThat(finding.arguments()).containsEntry("count", 2).containsEntry("cells", "A1, A2");
        });
    }

    @Test
    void line_ends_are_those_of_xml_whether_marked_as_characters_or_not() throws IOException {
        assertThat(cell("<c r='A1' t='str'><v><![CDATA[a\r\nb\rc&amp;]]>\r\nd&amp;</v></c>")
                        .raw())
                .isEqualTo("a\nb\nc&amp;\nd&");
    }
}

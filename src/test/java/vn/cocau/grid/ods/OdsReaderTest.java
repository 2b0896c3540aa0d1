package vn.cocau.grid.ods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.finding.Finding;
import vn.cocau.finding.Language;
import vn.cocau.finding.Sentences;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellValue;
import vn.cocau.grid.Opening;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.TextRun;
import vn.cocau.grid.WorkbookFormat;

class OdsReaderTest {

    @TempDir
    private Path folder;

    private Cell cell(String attributes, String content) throws IOException {
        return styled("", attributes, content);
    }

    private Cell styled(String styles, String attributes, String content) throws IOException {
        return sheet(styles, "<table:table-cell " + attributes + ">" + content + "</table:table-cell>")
                .at(0, 0);
    }

    private SheetGrid sheet(String styles, String cells) throws IOException {
        return OdsFiles.sheet(folder, styles, "<table:table-row>" + cells + "</table:table-row>");
    }

    private CellValue value(String attributes, String content) throws IOException {
        Cell cell = cell(attributes, content);
        return cell == null ? null : cell.value();
    }

    private static CellValue number(String digits) {
        return new CellValue.Numeric(new BigDecimal(digits));
    }

    private static CellValue text(String text) {
        return new CellValue.Text(text);
    }

    private String refusal(Path file) {
        Opening opening = OdsFiles.open(file);
        assertThat(opening.workbook()).isNull();
        assertThat(opening.findings()).hasSize(1);
        return Sentences.of(opening.findings().get(0), Language.EN);
    }

    @Test
    void a_number_is_the_stored_value_not_what_is_shown() throws IOException {
        Cell cell = cell("office:value-type='float' office:value='1234567.8912345'", "<text:p>1.234.568</text:p>");
        assertThat(cell.value()).isEqualTo(number("1234567.8912345"));
        assertThat(cell.raw()).isEqualTo("1234567.8912345");
        assertThat(value("office:value-type='currency' office:currency='VND' office:value='-5.1E7'", ""))
                .isEqualTo(number("-51000000"));
    }

    @Test
    void a_percentage_keeps_its_fraction_and_is_known_as_one_without_any_style() throws IOException {
        Cell cell = cell("office:value-type='percentage' office:value='0.12345'", "<text:p>12%</text:p>");
        assertThat(cell.value()).isEqualTo(number("0.12345"));
        assertThat(cell.appearance().numberFormat()).isEqualTo("0.00%");
    }

    @Test
    void dates_times_and_truth_values_are_what_they_say() throws IOException {
        assertThat(value("office:value-type='date' office:date-value='2024-01-01'", "<text:p>1/1/24</text:p>"))
                .isEqualTo(new CellValue.DateTime(LocalDateTime.of(2024, 1, 1, 0, 0), new BigDecimal("45292")));
        assertThat(value("office:value-type='date' office:date-value='2024-01-01T06:00:00'", ""))
                .isEqualTo(new CellValue.DateTime(LocalDateTime.of(2024, 1, 1, 6, 0), new BigDecimal("45292.25")));
        assertThat(value("office:value-type='time' office:time-value='PT06H00M00S'", "<text:p>6:00</text:p>"))
                .isEqualTo(new CellValue.DateTime(LocalDateTime.of(1899, 12, 31, 6, 0), new BigDecimal("0.25")));
        assertThat(value("office:value-type='boolean' office:boolean-value='true'", "<text:p>TRUE</text:p>"))
                .isEqualTo(new CellValue.Logical(true));
        assertThat(value("office:value-type='boolean' office:boolean-value='false'", ""))
                .isEqualTo(new CellValue.Logical(false));
        assertThat(value(
                        "table:formula='of:=1=2' office:value-type='float' office:value='0'", "<text:p>FALSE</text:p>"))
                .isEqualTo(new CellValue.Logical(false));
    }

    @Test
    void a_value_without_its_number_is_read_as_the_text_shown() throws IOException {
        assertThat(value("office:value-type='float'", "<text:p>1,5</text:p>")).isEqualTo(text("1,5"));
        assertThat(value("", "<text:p>không rõ</text:p>")).isEqualTo(text("không rõ"));
        assertThat(value("office:value-type='time' office:time-value='6 h'", ""))
                .isEqualTo(text("6 h"));
    }

    @Test
    void paragraphs_spaces_tabs_and_line_breaks_make_the_text() throws IOException {
        assertThat(
                        value(
                                "office:value-type='string'",
                                "<text:p>a<text:s/> b<text:s text:c='3'/>c<text:tab/>d<text:line-break/>e</text:p><text:p> f\n  g</text:p>"))
                .isEqualTo(text("a  b   c\td\ne\nf g"));
        assertThat(value("office:value-type='string'", "<text:p>A</text:p><text:p/><text:p>B</text:p>"))
                .isEqualTo(text("A\n\nB"));
        assertThat(value("office:value-type='string' office:string-value='a  b'", "<text:p>a b</text:p>"))
                .isEqualTo(text("a  b"));
    }

    @Test
    void comments_readings_and_notes_are_no_text_and_links_are() throws IOException {
        Cell cell = cell(
                "office:value-type='string'",
                "<office:annotation><dc:creator>X</dc:creator><text:p>ghi</text:p><text:p>chú</text:p></office:annotation>"
                        + "<text:p><text:a>An</text:a><text:ruby><text:ruby-base>B</text:ruby-base>"
                        + "<text:ruby-text>ZZZ</text:ruby-text></text:ruby></text:p>");
        assertThat(cell.text()).isEqualTo("AnB");
        assertThat(cell.comment()).isEqualTo("ghi\nchú");
    }

    @Test
    void a_superscript_stays_out_of_the_text_and_in_its_runs() throws IOException {
        String styles = "<style:style style:name='T1' style:family='text'>"
                + "<style:text-properties style:text-position='super 58%'/></style:style>"
                + "<style:style style:name='T2' style:family='text'>"
                + "<style:text-properties style:text-position='33% 58%'/></style:style>"
                + "<style:style style:name='T3' style:family='text'>"
                + "<style:text-properties style:text-position='-33% 58%'/></style:style>";
        String content = "<text:p>123<text:span text:style-name='%s'>1</text:span></text:p>";
        Cell cell = styled(styles, "office:value-type='string'", content.formatted("T1"));
        assertThat(cell.text()).isEqualTo("123");
        assertThat(cell.raw()).isEqualTo("1231");
        assertThat(cell.runs()).containsExactly(new TextRun("123", "", false), new TextRun("1", "", true));
        assertThat(styled(styles, "office:value-type='string'", content.formatted("T2"))
                        .text())
                .isEqualTo("123");
        assertThat(styled(styles, "office:value-type='string'", content.formatted("T3"))
                        .text())
                .isEqualTo("1231");
    }

    @Test
    void tcvn3_is_decoded_by_the_font_of_cell_and_run() throws IOException {
        String styles = "<style:style style:name='c' style:family='table-cell'>"
                + "<style:text-properties style:font-name='.VnTime'/></style:style>"
                + "<style:style style:name='T1' style:family='text'>"
                + "<style:text-properties fo:font-family=\"'.VnTimeH', serif\"/></style:style>";
        SheetGrid sheet = sheet(
                styles,
                "<table:table-cell table:style-name='c'><text:p>Th¸i Nguyªn</text:p></table:table-cell>"
                        + "<table:table-cell><text:p><text:span text:style-name='T1'>C«ng nghiÖp</text:span></text:p></table:table-cell>");
        assertThat(sheet.at(0, 0).text()).isEqualTo("Thái Nguyên");
        assertThat(sheet.at(0, 1).text()).isEqualTo("CÔNG NGHIỆP");
    }

    @Test
    void errors_are_failures_however_they_are_written() throws IOException {
        assertThat(value(
                        "table:formula='of:=1/0' office:value-type='string' office:string-value=''"
                                + " calcext:value-type='error'",
                        "<text:p>#DIV/0!</text:p>"))
                .isEqualTo(new CellValue.Failure("#DIV/0!"));
        assertThat(value(
                        "table:formula='of:=[.A2]' calcext:value-type='error' office:value-type='string'",
                        "<text:p>Err:502</text:p>"))
                .isEqualTo(new CellValue.Failure("Err:502"));
        assertThat(value(
                        "table:formula='of:=NA()' office:value-type='float' office:value='0'", "<text:p>#N/A</text:p>"))
                .isEqualTo(new CellValue.Failure("#N/A"));
        assertThat(value(
                        "table:formula='of:=\"#N/A\"' office:value-type='string' calcext:value-type='string'",
                        "<text:p>#N/A</text:p>"))
                .isEqualTo(text("#N/A"));
        assertThat(value("office:value-type='string'", "<text:p>#N/A</text:p>")).isEqualTo(text("#N/A"));
    }

    @Test
    void a_formula_without_a_result_is_not_calculated_never_0() throws IOException {
        Cell cell = cell("table:formula='of:=SUM([.B2:.B5])'", "");
        assertThat(cell.value()).isEqualTo(new CellValue.NotCalculated());
        assertThat(cell.formula()).isEqualTo("SUM(B2:B5)");
        assertThat(value("table:formula='of:=[.B2]' office:value-type='float'", ""))
                .isEqualTo(new CellValue.NotCalculated());
        assertThat(value("table:formula='of:=\"\"'", "<text:p/>")).isNull();
    }

    @Test
    void a_formula_on_another_file_is_told() throws IOException {
        Opening opening = OdsFiles.open(OdsFiles.document(
                folder,
                "",
                "<table:table table:name='Bảng 1'><table:table-row><table:table-cell"
                        + " table:formula=\"of:=['file:///b.ods'#$S1.A1]\" office:value-type='float' office:value='7'/>"
                        + "</table:table-row></table:table>"
                        + "<table:table table:name=\"'file:///b.ods'#S1\"><table:table-row><table:table-cell"
                        + " office:value-type='float' office:value='7'/></table:table-row></table:table>"));
        assertThat(opening.workbook().sheets()).hasSize(1);
        assertThat(opening.workbook().sheets().get(0).at(0, 0).formula()).isEqualTo("'[file:///b.ods]S1'!A1");
        assertThat(opening.findings())
                .extracting(finding -> Sentences.of(finding, Language.EN))
                .containsExactly("a.ods › Bảng 1!A1: expected figures that stand in this workbook but found 1 formulas"
                        + " with values from another workbook. The values last stored were read; they may be out of"
                        + " date. Check them, or paste them as values and send it again: A1.");
    }

    @Test
    void what_lies_in_the_file_once_and_is_repeated_stands_in_each_place() throws IOException {
        SheetGrid sheet = OdsFiles.sheet(
                folder,
                "",
                "<table:table-row><table:table-cell table:number-columns-repeated='2'/>"
                        + "<table:table-cell table:number-columns-repeated='3' office:value-type='float' office:value='7'/>"
                        + "<table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>"
                        + "<table:table-row table:number-rows-repeated='4'><table:table-cell/></table:table-row>"
                        + "<table:table-row table:number-rows-repeated='2' table:visibility='filter'>"
                        + "<table:table-cell office:value-type='float' office:value='8'/>"
                        + "<table:table-cell table:number-columns-spanned='2'><text:p>y</text:p></table:table-cell>"
                        + "</table:table-row>"
                        + "<table:table-row table:number-rows-repeated='1048569'>"
                        + "<table:table-cell table:number-columns-repeated='16384'/></table:table-row>");
        assertThat(List.copyOf(sheet.cells()))
                .extracting(cell -> cell.address() + " " + cell.raw() + (cell.hidden() ? " hidden" : ""))
                .containsExactly(
                        "C1 7", "D1 7", "E1 7", "F1 x", "A6 8 hidden", "B6 y hidden", "A7 8 hidden", "B7 y hidden");
        assertThat(sheet.merges()).hasToString("[B6:C6, B7:C7]");
    }

    @Test
    void repeats_that_no_memory_holds_are_refused() throws IOException {
        Path file = OdsFiles.document(
                folder,
                "",
                "<table:table table:name='T'><table:table-row table:number-rows-repeated='1048576'><table:table-cell"
                        + " table:number-columns-repeated='16384'><text:p>bom</text:p></table:table-cell>"
                        + "</table:table-row></table:table>");
        assertThat(refusal(file))
                .isEqualTo("a.ods: expected a workbook that can be read within 256 MB but found one that needs more."
                        + " Keep only the sheets with figures, without pictures and formatted empty rows, and send it"
                        + " again; whoever looks after the program can raise the limit.");
    }

    @Test
    void cells_beyond_the_last_column_or_row_are_damage() throws IOException {
        String cell = "<table:table-cell office:value-type='float' office:value='1'/>";
        Path wide = OdsFiles.document(
                folder,
                "",
                "<table:table table:name='T'><table:table-row><table:table-cell"
                        + " table:number-columns-repeated='16384'/>" + cell + "</table:table-row></table:table>");
        assertThat(refusal(wide))
                .isEqualTo("a.ods: expected a complete workbook but found one that breaks off or is damaged."
                        + " Wait until copying has ended, or send the file again.");
    }

    @Test
    void a_value_under_a_merge_is_a_finding_and_no_cell() throws IOException {
        Opening opening = OdsFiles.open(OdsFiles.document(
                folder,
                "",
                "<table:table table:name='Bảng 1'><table:table-row><table:table-cell table:number-columns-spanned='2'"
                        + " table:number-rows-spanned='1'><text:p>Tổng</text:p></table:table-cell>"
                        + "<table:covered-table-cell office:value-type='float' office:value='42'/>"
                        + "</table:table-row></table:table>"));
        SheetGrid sheet = opening.workbook().sheets().get(0);
        assertThat(sheet.at(0, 1)).isNull();
        assertThat(sheet.at(0, 0).merge()).hasToString("A1:B1");
        Finding finding = opening.findings().get(0);
        assertThat(Sentences.of(finding, Language.EN))
                .isEqualTo("a.ods › Bảng 1!B1: expected nothing under the merged cell A1:B1 but found 42. Excel"
                        + " does not show this value and it was not read; unmerge the cells and delete it, or move it"
                        + " where it belongs.");
    }

    @Test
    void rows_and_columns_in_groups_are_read_and_hidden_ones_are_marked() throws IOException {
        String cells = "<table:table-row%s><table:table-cell office:value-type='float' office:value='1'"
                + " table:number-columns-repeated='3'/></table:table-row>";
        SheetGrid sheet = OdsFiles.sheet(
                folder,
                "",
                "<table:table-header-columns><table:table-column/></table:table-header-columns>"
                        + "<table:table-column-group><table:table-columns><table:table-column"
                        + " table:visibility='collapse'/></table:table-columns></table:table-column-group>"
                        + "<table:table-column/>"
                        + "<table:table-header-rows>" + cells.formatted("") + "</table:table-header-rows>"
                        + "<text:soft-page-break/><table:table-row-group><table:table-rows>"
                        + cells.formatted(" table:visibility='collapse'")
                        + "</table:table-rows></table:table-row-group>"
                        + cells.formatted(" table:visibility='visible'"));
        assertThat(List.copyOf(sheet.cells()))
                .filteredOn(cell -> !cell.hidden())
                .extracting(cell -> cell.address().toString())
                .containsExactly("A1", "C1", "A3", "C3");
        assertThat(sheet.cells()).hasSize(9);
    }

    @Test
    void a_hidden_sheet_is_marked_by_its_style() throws IOException {
        Path file = OdsFiles.document(
                folder,
                "<style:style style:name='ta2' style:family='table'><style:table-properties table:display='false'/>"
                        + "</style:style>",
                "<table:table table:name='A'/><table:table table:name='B' table:style-name='ta2'/>");
        assertThat(OdsFiles.open(file).workbook().sheets())
                .extracting(sheet -> sheet.name() + " " + sheet.hidden())
                .containsExactly("A false", "B true");
    }

    @Test
    void a_flat_file_is_read_like_an_archive() throws IOException {
        Path file = folder.resolve("a.fods");
        Files.writeString(
                file,
                OdsFiles.content(
                        "document",
                        "",
                        "<table:table table:name='A'><table:table-row><table:table-cell office:value-type='float'"
                                + " office:value='1.5'/></table:table-row></table:table>"),
                StandardCharsets.UTF_8);
        Opening opening = OdsFiles.open(file);
        assertThat(opening.findings()).isEmpty();
        assertThat(opening.workbook().format()).isEqualTo(WorkbookFormat.ODS);
        assertThat(opening.workbook().sheets().get(0).at(0, 0).value()).isEqualTo(number("1.5"));
    }

    @Test
    void a_password_is_told() throws IOException {
        Path file = OdsFiles.archive(
                folder,
                Map.of(
                        "content.xml",
                        "\u0001\u0002",
                        "META-INF/manifest.xml",
                        "<!DOCTYPE manifest:manifest><manifest:manifest><manifest:encryption-data/></manifest:manifest>"));
        assertThat(refusal(file))
                .isEqualTo("a.ods: expected a workbook without a password but found one that a password protects."
                        + " Open it in Excel, remove the password (File, Info, Protect Workbook) and send it again.");
    }

    @Test
    void a_document_without_any_table_is_refused_not_empty() throws IOException {
        assertThat(refusal(OdsFiles.document(folder, "", "")))
                .startsWith("a.ods: expected a complete workbook but found one that breaks off or is damaged.");
    }

    @Test
    void a_number_shown_as_a_date_counts_from_the_day_that_the_file_names() throws IOException {
        String styles = "<number:date-style style:name='N1'><number:year number:style='long'/></number:date-style>"
                + "<style:style style:name='d' style:family='table-cell' style:data-style-name='N1'/>";
        String tables = "<table:calculation-settings><table:null-date table:date-value='%s'/>"
                + "</table:calculation-settings><table:table table:name='A'><table:table-row>"
                + "<table:table-cell table:style-name='d' office:value-type='float' office:value='43830'/>"
                + "</table:table-row></table:table>";
        assertThat(OdsFiles.onlySheet(OdsFiles.document(folder, styles, tables.formatted("1899-12-30")))
                        .at(0, 0)
                        .value())
                .isEqualTo(new CellValue.DateTime(LocalDateTime.of(2019, 12, 31, 0, 0), new BigDecimal("43830")));
        assertThat(OdsFiles.onlySheet(OdsFiles.document(folder, styles, tables.formatted("1904-01-01")))
                        .at(0, 0)
                        .value())
                .isEqualTo(new CellValue.DateTime(LocalDateTime.of(2024, 1, 1, 0, 0), new BigDecimal("43830")));
        assertThat(OdsFiles.onlySheet(OdsFiles.document(folder, styles, tables.formatted("1900-01-01")))
                        .at(0, 0)
                        .value())
                .isEqualTo(number("43830"));
    }
}

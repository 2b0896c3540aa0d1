package vn.cocau.grid.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.finding.Language;
import vn.cocau.finding.Place;
import vn.cocau.finding.Sentences;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellValue;
import vn.cocau.grid.Opening;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.TextRun;
import vn.cocau.grid.WorkbookFormat;
import vn.cocau.grid.file.Workbooks;

class HtmlReaderTest {

    @TempDir
    private Path folder;

    private Opening open(String name, byte[] bytes) throws IOException {
        return Workbooks.open(Files.write(folder.resolve(name), bytes), Place.ofFile(name));
    }

    private Opening open(String page) throws IOException {
        return open("a.html", page.getBytes(StandardCharsets.UTF_8));
    }

    private List<SheetGrid> sheets(String page) throws IOException {
        Opening opening = open(page);
        if (opening.workbook() == null) {
            throw new AssertionError(opening.findings().toString());
        }
        return opening.workbook().sheets();
    }

    private Cell cell(String head, String cell) throws IOException {
        return sheets("<html><head>" + head + "</head><table><tr>" + cell + "</tr></table></html>")
                .get(0)
                .at(0, 0);
    }

    private Cell cell(String cell) throws IOException {
        return cell("", cell);
    }

    private static List<String> cells(SheetGrid sheet) {
        return List.copyOf(sheet.cells()).stream()
                .map(cell -> cell.address() + " " + cell.text())
                .toList();
    }

    private static CellValue number(String digits) {
        return new CellValue.Numeric(new BigDecimal(digits));
    }

    private String refusal(String page) throws IOException {
        Opening opening = open(page);
        assertThat(opening.workbook()).isNull();
        assertThat(opening.findings()).hasSize(1);
        return Sentences.of(opening.findings().get(0), Language.EN);
    }

    @Test
    void figures_stay_texts_and_the_name_of_the_file_is_told_when_it_differs() throws IOException {
        Opening opening = open("a.xls", "<table><tr><td>1.234,5</td></tr></table>".getBytes(StandardCharsets.UTF_8));
        assertThat(opening.workbook().format()).isEqualTo(WorkbookFormat.HTML);
        assertThat(opening.workbook().sheets().get(0).name()).isEqualTo("1");
        assertThat(opening.workbook().sheets().get(0).at(0, 0).value()).isEqualTo(new CellValue.Text("1.234,5"));
        assertThat(Sentences.of(opening.findings().get(0), Language.EN))
                .isEqualTo("a.xls: expected content that fits the file's extension but found content of the format HTML"
                        + " under the extension .xls. The file was read by its content; nothing needs to be done.");
        assertThat(open("<table><tr><td>1</td></tr></table>").findings()).isEmpty();
    }

    @Test
    void what_excel_states_beside_the_text_is_the_value() throws IOException {
        assertThat(cell("<td x:num='1234.5678'>1.234,57</td>").value()).isEqualTo(number("1234.5678"));
        assertThat(cell("<td x:num>-25.5</td>").value()).isEqualTo(number("-25.5"));
        assertThat(cell("<td x:num>25,5</td>").value()).isEqualTo(new CellValue.Text("25,5"));
        assertThat(cell("<td x:err='#REF!'>#REF!</td>").value()).isEqualTo(new CellValue.Failure("#REF!"));
        assertThat(cell("<td x:bool='TRUE'>ĐÚNG</td>").value()).isEqualTo(new CellValue.Logical(true));
        assertThat(cell("<td x:str='01  '>01</td>").value()).isEqualTo(new CellValue.Text("01  "));
        assertThat(cell("<td x:str>01</td>").value()).isEqualTo(new CellValue.Text("01"));
        Cell formula = cell("<td x:fmla='=SUM(A2:A3)' x:num='7'>7</td>");
        assertThat(formula.value()).isEqualTo(number("7"));
        assertThat(formula.formula()).isEqualTo("SUM(A2:A3)");
        assertThat(cell("<td x:fmla='=A2'></td>").value()).isEqualTo(new CellValue.NotCalculated());
    }

    @Test
    void what_libreoffice_states_beside_the_text_is_the_value() throws IOException {
        Cell cell = cell("<td sdval='0.12345' sdnum='1033;0;0.0%'>12,3%</td>");
        assertThat(cell.value()).isEqualTo(number("0.12345"));
        assertThat(cell.appearance().numberFormat()).isEqualTo("0.0%");
        assertThat(cell.appearance().decimals()).isEqualTo(1);
    }

    @Test
    void classes_and_styles_give_format_font_weight_indent_and_fill() throws IOException {
        String head = "<style><!-- td {font-family:\"Times New Roman\", serif;}\n"
                + ".xl65 {mso-style-parent:style0; mso-number-format:\"\\#\\,\\#\\#0\\.00\\0022 t\\0022\";"
                + " font-weight:700; background:#FFff00; mso-char-indent-count:2;}"
                + ".xl66 {mso-number-format:\"\\@\";} .xl67 {mso-number-format:Percent;} --></style>";
        assertThat(cell(head, "<td class=xl65>1</td>").appearance())
                .hasToString("Appearance[numberFormat=#,##0.00\" t\", decimals=2, font=Times New Roman, bold=true,"
                        + " indent=2, fill=FFFF00]");
        assertThat(cell(head, "<td class=xl66>1</td>").appearance().numberFormat())
                .isEqualTo("@");
        assertThat(cell(head, "<td class=xl67 x:num='0.5'>50%</td>")
                        .appearance()
                        .numberFormat())
                .isEqualTo("0.00%");
        assertThat(cell(head, "<td class=xl65 style='font-weight:normal'>1</td>")
                        .appearance()
                        .bold())
                .isFalse();
        assertThat(cell("<th>1</th>").appearance().bold()).isTrue();
    }

    @Test
    void a_number_in_a_date_format_is_a_date_of_the_workbooks_epoch() throws IOException {
        String page = "<html><head>%s<style>.d {mso-number-format:\"dd\\/mm\\/yyyy\";}</style></head>"
                + "<table><tr><td class=d x:num='43830'>1/1/2024</td></tr></table></html>";
        String from1904 = "<!--[if gte mso 9]><xml><x:ExcelWorkbook><x:Date1904/></x:ExcelWorkbook></xml><![endif]-->";
        assertThat(sheets(page.formatted(from1904)).get(0).at(0, 0).value())
                .isEqualTo(new CellValue.DateTime(LocalDateTime.of(2024, 1, 1, 0, 0), new BigDecimal("43830")));
        assertThat(sheets(page.formatted("")).get(0).at(0, 0).value())
                .isEqualTo(new CellValue.DateTime(LocalDateTime.of(2019, 12, 31, 0, 0), new BigDecimal("43830")));
    }

    @Test
    void tcvn3_is_decoded_by_the_font_of_class_and_element() throws IOException {
        String page = "<html><head><meta http-equiv=Content-Type content='text/html; charset=windows-1252'>"
                + "<style>.xl24 {font-family:.VnTime, sans-serif;}</style></head><table><tr>"
                + "<td class=xl24>C«ng nghiÖp</td><td><font face='.VnTimeH'>Th¸i Nguyªn</font></td></tr></table></html>";
        SheetGrid sheet = open("a.html", page.getBytes(Charset.forName("windows-1252")))
                .workbook()
                .sheets()
                .get(0);
        assertThat(cells(sheet)).containsExactly("A1 Công nghiệp", "B1 THÁI NGUYÊN");
    }

    @Test
    void a_superscript_stays_out_of_the_text_and_what_follows_it_does_not() throws IOException {
        Cell cell = cell("<td>123<sup>1</sup> x<br>y<span style='vertical-align:super'>(a)</span> </td>");
        assertThat(cell.text()).isEqualTo("123 x\ny");
        assertThat(cell.raw()).isEqualTo("1231 x\ny(a)");
        assertThat(cell.runs())
                .containsExactly(
                        new TextRun("123", "", false),
                        new TextRun("1", "", true),
                        new TextRun(" x\ny", "", false),
                        new TextRun("(a)", "", true));
    }

    @Test
    void lines_are_those_of_a_browser_and_hidden_text_is_none() throws IOException {
        assertThat(cell("<td>\n a <div>b</div>\n<p>c<br></p>d<br><br>e<br></td>")
                        .text())
                .isEqualTo("a\nb\nc\nd\n\ne");
        assertThat(cell("<td><span style='display:none !important'>000</span>12<i hidden>3</i></td>")
                        .text())
                .isEqualTo("12");
        assertThat(cell("<td>5<span class=msocomspan1><a class=msocomanchor>[1]</a></span></td>")
                        .text())
                .isEqualTo("5");
        assertThat(cell("<td><input type=text value='7'><input type=hidden value='8'></td>")
                        .text())
                .isEqualTo("7");
        assertThat(cell("<td>1&nbsp;234<sub>x</sub></td>").text()).isEqualTo("1\u00A0234x");
    }

    @Test
    void cells_that_span_are_merges_unless_only_a_long_text_runs_over() throws IOException {
        SheetGrid sheet = sheets("<table><tr><td colspan=3 style='mso-ignore:colspan'>Tiêu đề</td><td>x</td></tr>"
                        + "<tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td>d</td></tr></table>")
                .get(0);
        assertThat(cells(sheet)).containsExactly("A1 Tiêu đề", "D1 x", "A2 a", "B2 b", "B3 c", "C3 d");
        assertThat(sheet.merges()).hasToString("[A2:A3, B2:C2]");
    }

    @Test
    void each_table_is_a_sheet_a_table_in_a_cell_too_after_the_one_around_it() throws IOException {
        List<SheetGrid> sheets = sheets("<table><caption>Bảng\n A</caption><tr><td>a<table><tr><td>1</td></tr>"
                + "<tr><td>2</td></tr></table>b</td></tr><tr><td>c</td></tr></table>"
                + "<table><caption>Bảng A</caption><tr><td>3</td></tr></table><table></table>");
        assertThat(sheets).extracting(SheetGrid::name).containsExactly("Bảng A", "2", "Bảng A (2)");
        assertThat(cells(sheets.get(0))).containsExactly("A1 ab", "A2 c");
        assertThat(cells(sheets.get(1))).containsExactly("A1 1", "A2 2");
        assertThat(cells(sheets.get(2))).containsExactly("A1 3");
    }

    @Test
    void a_sheet_has_the_name_that_excel_gave_it() throws IOException {
        assertThat(sheets("<html><head><!--[if gte mso 9]><xml><x:ExcelWorkbook><x:ExcelWorksheets>\n"
                        + "<x:ExcelWorksheet>\n <x:Name>GO &amp; VA</x:Name></x:ExcelWorksheet></x:ExcelWorksheets>"
                        + "</x:ExcelWorkbook></xml><![endif]--></head><table><tr><td>1</td></tr></table></html>"))
                .extracting(SheetGrid::name)
                .containsExactly("GO & VA");
    }

    @Test
    void hidden_rows_columns_cells_and_tables_are_read_and_marked() throws IOException {
        List<SheetGrid> sheets = sheets("<table><col><col span=1 style='display:none'><tr><td>a<td>b<td>c"
                + "<tr style='visibility:hidden'><td>d<tr><td>e<td>f<td style='display:none'>g</table>"
                + "<div style='display:none'><table><tr><td>h</td></tr></table></div>");
        assertThat(List.copyOf(sheets.get(0).cells()))
                .filteredOn(cell -> !cell.hidden())
                .extracting(Cell::text)
                .containsExactly("a", "e");
        assertThat(sheets).extracting(SheetGrid::hidden).containsExactly(false, true);
        assertThat(cells(sheets.get(1))).containsExactly("A1 h");
    }

    @Test
    void letters_that_the_page_does_not_name_are_read_as_in_other_text_files_and_that_is_told() throws IOException {
        Opening opening = open(
                "a.html",
                "<table><tr><td>Huyện</td><td>1</td></tr></table>"
                        .replace("ệ", "ê\u0323")
                        .getBytes(Charset.forName("windows-1258")));
        assertThat(cells(opening.workbook().sheets().get(0))).containsExactly("A1 Huyện", "B1 1");
        assertThat(Sentences.of(opening.findings().get(0), Language.EN))
                .isEqualTo("a.html: expected Unicode text but found 1 cells with text in windows-1258."
                        + " The text was converted; nothing needs to be done.");
    }

    @Test
    void bytes_that_are_utf_8_are_that_whatever_the_page_says() throws IOException {
        String page = "<html><meta charset=windows-1252><table><tr><td>Huyện</td></tr></table></html>";
        assertThat(cells(sheets(page).get(0))).containsExactly("A1 Huyện");
    }

    @Test
    void a_page_whose_sheets_lie_in_other_files_is_refused_by_name() throws IOException {
        assertThat(refusal("<html><head><xml><x:ExcelWorkbook><x:ExcelWorksheet><x:Name>A</x:Name>"
                        + "<x:WorksheetSource HRef=\"a_files/sheet001.htm\"/></x:ExcelWorksheet></x:ExcelWorkbook></xml>"
                        + "</head><frameset><frame src='a_files/sheet001.htm'></frameset></html>"))
                .isEqualTo(
                        "a.html: expected a workbook in one file but found a web page whose sheets lie in other files"
                                + " (a_files/sheet001.htm). Open it in Excel where it was saved, choose Save As, Excel Workbook"
                                + " (.xlsx), and send that file.");
        assertThat(Sentences.of(
                        open("<html><frameset><frame src='b.htm'></frameset></html>")
                                .findings()
                                .get(0),
                        Language.VI))
                .isEqualTo("a.html: cần một bảng tính nằm trọn trong một tệp nhưng thấy trang web mà các trang tính nằm"
                        + " ở những tệp khác (HTML). Hãy mở tệp bằng Excel tại nơi đã lưu, chọn Lưu thành, Sổ làm việc"
                        + " Excel (.xlsx), rồi gửi tệp đó.");
    }

    @Test
    void a_page_without_a_table_is_refused_not_empty() throws IOException {
        assertThat(refusal("<html><body><p>Phiên làm việc đã hết hạn</p><table></table></body></html>"))
                .isEqualTo(
                        "a.html: expected an .xlsx, .xls, .ods, .html or .csv file but found a file of the kind HTML,"
                                + " which is no workbook. Send the Excel workbook that the figures come from.");
    }

    @Test
    void text_between_rows_moves_out_of_the_table_and_no_row_is_read_twice() throws IOException {
        List<SheetGrid> sheets = sheets("<table>lạc<tr><td>a</td></tr><b>đi</b><tr><td>b</td></tr><form><tr><td>c"
                + "</form></table><table><tbody><tr><td>d</tbody><tfoot><tr><td>e</table>");
        assertThat(cells(sheets.get(0))).containsExactly("A1 a", "A2 b", "A3 c");
        assertThat(cells(sheets.get(1))).containsExactly("A1 d", "A2 e");
    }

    @Test
    @Timeout(10)
    void a_style_sheet_that_never_ends_swallows_the_page_and_takes_no_time() throws IOException {
        assertThat(refusal(
                        "<html><style>.a {display:none; <table><tr><td>1</td></tr></table>" + "a -/* ".repeat(200_000)))
                .endsWith("Send the Excel workbook that the figures come from.");
    }

    @Test
    void what_holds_for_other_media_hides_nothing() throws IOException {
        String head =
                "<style>@media print { tr.p {display:none} } /* tr.p {display:none} */ tr.q {display:none}</style>";
        SheetGrid sheet = sheets("<html><head>" + head + "</head><table><tr class=p><td>a</td></tr>"
                        + "<tr class='x q'><td>b</td></tr></table></html>")
                .get(0);
        assertThat(List.copyOf(sheet.cells())).extracting(Cell::hidden).containsExactly(false, true);
    }
}

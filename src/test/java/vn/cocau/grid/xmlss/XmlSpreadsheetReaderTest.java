package vn.cocau.grid.xmlss;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
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

class XmlSpreadsheetReaderTest {

    private static final String START = "<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?>"
            + "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'"
            + " xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'"
            + " xmlns:x='urn:schemas-microsoft-com:office:excel' xmlns:html='http://www.w3.org/TR/REC-html40'>";

    @TempDir
    private Path folder;

    private Opening open(String name, String document) throws IOException {
        Path file = Files.writeString(folder.resolve(name), document, StandardCharsets.UTF_8);
        return Workbooks.open(file, Place.ofFile(name));
    }

    private Opening workbook(String content) throws IOException {
        return open("a.xml", START + content + "</Workbook>");
    }

    private SheetGrid sheet(String before, String table) throws IOException {
        Opening opening = workbook(before + "<Worksheet ss:Name='Bảng 1'><Table>" + table + "</Table></Worksheet>");
        if (opening.workbook() == null) {
            throw new AssertionError(opening.findings().toString());
        }
        return opening.workbook().sheets().get(0);
    }

    private Cell cell(String cell) throws IOException {
        return sheet("", "<Row>" + cell + "</Row>").at(0, 0);
    }

    private CellValue value(String type, String content) throws IOException {
        Cell cell = cell("<Cell><Data ss:Type='" + type + "'>" + content + "</Data></Cell>");
        return cell == null ? null : cell.value();
    }

    private static CellValue number(String digits) {
        return new CellValue.Numeric(new BigDecimal(digits));
    }

    private static List<String> cells(SheetGrid sheet) {
        return List.copyOf(sheet.cells()).stream()
                .map(cell -> cell.address() + " " + cell.raw())
                .toList();
    }

    private String refusal(String document) throws IOException {
        Opening opening = open("a.xml", document);
        assertThat(opening.workbook()).isNull();
        return Sentences.of(opening.findings().get(0), Language.EN);
    }

    @Test
    void values_are_of_the_kind_they_say() throws IOException {
        assertThat(value("Number", "1234567.891")).isEqualTo(number("1234567.891"));
        assertThat(value("Number", "1.5E-2")).isEqualTo(number("0.015"));
        assertThat(value("String", "01")).isEqualTo(new CellValue.Text("01"));
        assertThat(value("Boolean", "1")).isEqualTo(new CellValue.Logical(true));
        assertThat(value("Error", "#DIV/0!")).isEqualTo(new CellValue.Failure("#DIV/0!"));
        assertThat(value("DateTime", "2024-01-01T06:00:00.000"))
                .isEqualTo(new CellValue.DateTime(LocalDateTime.of(2024, 1, 1, 6, 0), new BigDecimal("45292.25")));
        assertThat(value("Number", "không")).isEqualTo(new CellValue.Text("không"));
        assertThat(value("Number", "")).isNull();
        assertThat(value("String", "  ")).isNull();
    }

    @Test
    void a_date_counts_from_1904_where_the_workbook_does() throws IOException {
        String from1904 = "<x:ExcelWorkbook><x:Date1904/></x:ExcelWorkbook>";
        String row = "<Row><Cell><Data ss:Type='DateTime'>2024-01-01T00:00:00.000</Data></Cell></Row>";
        assertThat(sheet(from1904, row).at(0, 0).value())
                .isEqualTo(new CellValue.DateTime(LocalDateTime.of(2024, 1, 1, 0, 0), new BigDecimal("43830")));
    }

    @Test
    void rows_and_cells_without_a_place_follow_the_last_one() throws IOException {
        String number = "<Data ss:Type='Number'>%s</Data>";
        SheetGrid sheet = sheet(
                "",
                "<Row ss:Index='3'><Cell ss:Index='2'>" + number.formatted("1") + "</Cell><Cell ss:MergeAcross='1'>"
                        + number.formatted("2") + "</Cell><Cell>" + number.formatted("3") + "</Cell></Row>"
                        + "<Row ss:Span='2'/><Row><Cell>" + number.formatted("4") + "</Cell></Row>");
        assertThat(cells(sheet)).containsExactly("B3 1", "C3 2", "E3 3", "A7 4");
        assertThat(sheet.merges()).hasToString("[C3:D3]");
    }

    @Test
    void a_value_under_a_merge_is_told() throws IOException {
        Opening opening = workbook("<Worksheet ss:Name='Bảng 1'><Table><Row><Cell ss:MergeDown='1'>"
                + "<Data ss:Type='String'>a</Data></Cell></Row><Row><Cell><Data ss:Type='Number'>42</Data></Cell></Row>"
                + "</Table></Worksheet>");
        assertThat(cells(opening.workbook().sheets().get(0))).containsExactly("A1 a");
        assertThat(Sentences.of(opening.findings().get(0), Language.EN))
                .isEqualTo("a.xml › Bảng 1!A2: expected nothing under the merged cell A1:A2 but found 42. Excel"
                        + " does not show this value and it was not read; unmerge the cells and delete it, or move it"
                        + " where it belongs.");
    }

    @Test
    void a_formula_without_a_result_is_not_calculated_never_0() throws IOException {
        SheetGrid sheet = sheet(
                "",
                "<Row><Cell ss:Formula='=RC[1]*2'><Data ss:Type='Number'>20</Data></Cell><Cell ss:Formula='=R1C1'/>"
                        + "<Cell ss:Formula='=\"\"'><Data ss:Type='String'></Data></Cell></Row>");
        assertThat(sheet.at(0, 0).value()).isEqualTo(number("20"));
        assertThat(sheet.at(0, 0).formula()).isEqualTo("B1*2");
        assertThat(sheet.at(0, 1).value()).isEqualTo(new CellValue.NotCalculated());
        assertThat(sheet.at(0, 1).formula()).isEqualTo("$A$1");
        assertThat(sheet.at(0, 2)).isNull();
    }

    @Test
    void a_formula_on_another_file_is_told() throws IOException {
        Opening opening = workbook("<Worksheet ss:Name='B'><Table><Row><Cell ss:Formula=\"='C:\\[b.xls]S1'!RC\">"
                + "<Data ss:Type='Number'>7</Data></Cell></Row></Table></Worksheet>");
        assertThat(opening.findings()).hasSize(1);
        assertThat(opening.findings().get(0).code()).hasToString("FORMULA_EXTERNAL");
        assertThat(opening.findings().get(0).place()).hasToString("a.xml › B!A1");
    }

    @Test
    void styles_take_what_they_leave_out_from_their_parent_and_from_the_default() throws IOException {
        String styles = "<Styles><Style ss:ID='Default' ss:Name='Normal'><Font ss:FontName='.VnTime'/></Style>"
                + "<Style ss:ID='s1'><NumberFormat ss:Format='Percent'/><Alignment ss:Indent='2'/></Style>"
                + "<Style ss:ID='s2' ss:Parent='s1'><Font ss:FontName='Arial' ss:Bold='1'/>"
                + "<Interior ss:Color='#ffff00' ss:Pattern='Solid'/></Style>"
                + "<Style ss:ID='s3'><NumberFormat ss:Format='Short Date'/></Style></Styles>";
        String number = "<Data ss:Type='Number'>0.125</Data></Cell>";
        SheetGrid sheet = sheet(
                styles,
                "<Column ss:Index='4' ss:StyleID='s1'/><Row><Cell>" + number + "<Cell ss:StyleID='s1'>" + number
                        + "<Cell ss:StyleID='s2'>" + number + "<Cell>" + number + "</Row><Row ss:StyleID='s2'><Cell>"
                        + number + "<Cell ss:StyleID='s3'><Data ss:Type='Number'>45292</Data></Cell></Row>"
                        + "<Row><Cell><Data ss:Type='String'>Th¸i Nguyªn</Data></Cell></Row>");
        assertThat(List.copyOf(sheet.cells()).stream()
                        .map(Cell::appearance)
                        .map(Object::toString)
                        .limit(5))
                .containsExactly(
                        "Appearance[numberFormat=General, decimals=-1, font=.VnTime, bold=false, indent=0, fill=]",
                        "Appearance[numberFormat=0.00%, decimals=2, font=.VnTime, bold=false, indent=2, fill=]",
                        "Appearance[numberFormat=0.00%, decimals=2, font=Arial, bold=true, indent=2, fill=FFFF00]",
                        "Appearance[numberFormat=0.00%, decimals=2, font=.VnTime, bold=false, indent=2, fill=]",
                        "Appearance[numberFormat=0.00%, decimals=2, font=Arial, bold=true, indent=2, fill=FFFF00]");
        assertThat(sheet.at(1, 1).value())
                .isEqualTo(new CellValue.DateTime(LocalDateTime.of(2024, 1, 1, 0, 0), new BigDecimal("45292")));
        assertThat(sheet.at(2, 0).text()).isEqualTo("Thái Nguyên");
    }

    @Test
    void pieces_of_a_text_keep_their_fonts_and_a_superscript_stays_out_of_it() throws IOException {
        Cell cell = cell("<Cell><ss:Data ss:Type='String' xmlns='http://www.w3.org/TR/REC-html40'>123<Sup>1</Sup>"
                + "<B> <Font html:Face='.VnTimeH'>C«ng nghiÖp</Font></B>&#10;x</ss:Data></Cell>");
        assertThat(cell.text()).isEqualTo("123 CÔNG NGHIỆP\nx");
        assertThat(cell.runs())
                .containsExactly(
                        new TextRun("123", "", false),
                        new TextRun("1", "", true),
                        new TextRun(" ", "", false),
                        new TextRun("CÔNG NGHIỆP", ".VnTimeH", false),
                        new TextRun("\nx", "", false));
    }

    @Test
    void comments_and_what_is_hidden_are_known() throws IOException {
        Opening opening = workbook("<Worksheet ss:Name='A'><Table><Column/><Column ss:Hidden='1' ss:Span='1'/>"
                + "<Row><Cell><Data ss:Type='Number'>1</Data><Comment ss:Author='Lan'><ss:Data>Số <B>ước</B></ss:Data>"
                + "</Comment></Cell><Cell ss:Index='3'><Data ss:Type='Number'>2</Data></Cell></Row>"
                + "<Row ss:Hidden='1'><Cell><Data ss:Type='Number'>3</Data></Cell></Row></Table></Worksheet>"
                + "<Worksheet ss:Name='B'><Table/><WorksheetOptions xmlns='urn:schemas-microsoft-com:office:excel'>"
                + "<Visible>SheetVeryHidden</Visible></WorksheetOptions></Worksheet>");
        SheetGrid sheet = opening.workbook().sheets().get(0);
        assertThat(opening.workbook().format()).isEqualTo(WorkbookFormat.XML_2003);
        assertThat(List.copyOf(sheet.cells())).extracting(Cell::hidden).containsExactly(false, true, true);
        assertThat(sheet.at(0, 0).comment()).isEqualTo("Số ước");
        assertThat(opening.workbook().sheets()).extracting(SheetGrid::hidden).containsExactly(false, true);
    }

    @Test
    void it_is_known_without_an_xml_declaration_and_under_another_name() throws IOException {
        Opening opening = open(
                "a.xls",
                "<!-- xuất tự động -->\n<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet"
                        + " Name='A'><Table><Row><Cell><Data Type='Number'>1</Data></Cell></Row></Table></Worksheet>"
                        + "</Workbook>");
        assertThat(cells(opening.workbook().sheets().get(0))).containsExactly("A1 1");
        assertThat(Sentences.of(opening.findings().get(0), Language.EN))
                .isEqualTo("a.xls: expected content that fits the file's extension but found content of the format XML"
                        + " Spreadsheet 2003 under the extension .xls. The file was read by its content; nothing needs to"
                        + " be done.");
    }

    @Test
    void what_is_no_workbook_or_breaks_off_is_refused_not_empty() throws IOException {
        assertThat(refusal(START + "</Workbook>"))
                .isEqualTo("a.xml: expected a complete workbook but found one that breaks off or is damaged."
                        + " Wait until copying has ended, or send the file again.");
        assertThat(refusal(START + "<Worksheet ss:Name='A'><Table><Row><Cell><Data ss:Type='Number'>1</Da"))
                .startsWith("a.xml: expected a complete workbook but found one that breaks off or is damaged.");
        assertThat(refusal("<?xml version='1.0'?><a xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>"))
                .startsWith(
                        "a.xml: expected an .xlsx, .xls, .ods, .html or .csv file but found a file of the kind XML,");
    }
}

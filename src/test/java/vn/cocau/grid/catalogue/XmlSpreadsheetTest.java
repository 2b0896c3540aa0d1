package vn.cocau.grid.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.grid.Cell;
import vn.cocau.grid.TextRun;

/** The catalogue's entry 33 for XML Spreadsheet 2003 under the name of a workbook. */
class XmlSpreadsheetTest {

    private static final String START = "<?xml version=\"1.0\"?>\r\n<?mso-application progid=\"Excel.Sheet\"?>\r\n"
            + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
            + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\""
            + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:html=\"http://www.w3.org/TR/REC-html40\">";
    private static final String STYLES =
            "<Styles><Style ss:ID=\"p\"><Font ss:FontName=\"Times New Roman\" ss:Bold=\"1\"/>"
                    + "<Interior ss:Color=\"#FFFF00\" ss:Pattern=\"Solid\"/><NumberFormat ss:Format=\"0.0%\"/></Style></Styles>";

    @TempDir
    private Path folder;

    private Read open(String sheets) throws IOException {
        return open((START + STYLES + sheets + "</Workbook>").getBytes(StandardCharsets.UTF_8));
    }

    private Read open(byte[] bytes) throws IOException {
        return Read.of(Files.write(folder.resolve("a.xls"), bytes));
    }

    private Read rows(String rows) throws IOException {
        return open("<Worksheet ss:Name=\"S\"><Table>" + rows + "</Table></Worksheet>");
    }

    private static String data(String type, String content) {
        return "<Data ss:Type=\"" + type + "\">" + content + "</Data>";
    }

    private static String cell(String type, String content) {
        return "<Cell>" + data(type, content) + "</Cell>";
    }

    @Test
    void entry_33_values_keep_their_kind_and_the_name_is_told() throws IOException {
        Read read = rows("<Row>" + cell("String", "Ngành &amp; vùng") + cell("Number", "1234.5") + cell("Boolean", "1")
                + cell("Error", "#N/A") + cell("DateTime", "2024-01-01T00:00:00.000") + cell("Number", "1.5E-2")
                + cell("String", "01") + "</Row>");
        assertThat(read.cells())
                .containsExactly(
                        "A1='Ngành & vùng'",
                        "B1=1234.5",
                        "C1=true",
                        "D1=error #N/A",
                        "E1=2024-01-01T00:00 (45292)",
                        "F1=0.015",
                        "G1='01'");
        assertThat(read.at("B1").raw()).isEqualTo("1234.5");
        assertThat(read.sheet().name()).isEqualTo("S");
        assertThat(read.told()).containsExactly("FILE_EXTENSION_DIFFERS a.xls");
    }

    @Test
    void entry_33_rows_and_cells_stand_where_their_index_says() throws IOException {
        Read read = rows("<Row><Cell ss:Index=\"3\">" + data("Number", "1") + "</Cell>" + cell("Number", "2") + "</Row>"
                + "<Row ss:Index=\"6\">" + cell("Number", "3") + "</Row><Row>" + cell("Number", "4") + "</Row>"
                + "<Row ss:Span=\"2\"/><Row>" + cell("Number", "5") + "</Row>");
        assertThat(read.cells()).containsExactly("C1=1", "D1=2", "A6=3", "A7=4", "A11=5");
    }

    @Test
    void entry_33_merges_count_the_further_cells() throws IOException {
        Read read = rows("<Row><Cell ss:MergeAcross=\"1\" ss:MergeDown=\"1\">" + data("String", "a") + "</Cell>"
                + cell("Number", "3") + "</Row><Row><Cell ss:Index=\"3\">" + data("Number", "4") + "</Cell></Row>");
        assertThat(read.cells()).containsExactly("A1='a'", "C1=3", "C2=4");
        assertThat(read.at("A1").merge()).hasToString("A1:B2");
        assertThat(read.sheet().seenAt(1, 1)).isEqualTo(read.at("A1"));
    }

    @Test
    void entry_33_a_formula_is_given_with_addresses_or_not_at_all() throws IOException {
        Read read = rows("<Row>" + cell("Number", "10") + "<Cell ss:Formula=\"=RC[-1]*2\">" + data("Number", "20")
                + "</Cell><Cell ss:Formula=\"=SUM(RC[-2]:RC[-1])\"/></Row>");
        assertThat(read.cells()).containsExactly("A1=10", "B1=20", "C1=not calculated");
        assertThat(read.at("B1").formula()).isIn("A1*2", "");
        assertThat(read.at("C1").formula()).isIn("SUM(A1:B1)", "");
    }

    @Test
    void entry_33_looks_comments_and_hidden_rows_are_known() throws IOException {
        Read read = rows("<Column/><Column ss:Hidden=\"1\"/><Row><Cell ss:StyleID=\"p\">" + data("Number", "0.125")
                + "<Comment ss:Author=\"Lan\"><ss:Data>Số <html:B>ước</html:B></ss:Data></Comment></Cell>"
                + cell("Number", "2") + "</Row><Row ss:Hidden=\"1\">" + cell("Number", "3") + "</Row>");
        assertThat(read.cells()).containsExactly("A1=0.125", "B1=2", "A2=3");
        assertThat(read.at("A1").appearance().numberFormat()).isEqualTo("0.0%");
        assertThat(read.at("A1").appearance().decimals()).isEqualTo(1);
        assertThat(read.at("A1").appearance().font()).isEqualTo("Times New Roman");
        assertThat(read.at("A1").appearance().bold()).isTrue();
        assertThat(read.at("A1").appearance().fill()).isEqualTo("FFFF00");
        assertThat(read.at("A1").comment()).isEqualTo("Số ước");
        assertThat(read.sheet().cells()).extracting(Cell::hidden).containsExactly(false, true, true);
    }

    @Test
    void entry_33_rich_text_is_text_and_a_raised_footnote_no_digit() throws IOException {
        Read read = rows("<Row><Cell><ss:Data ss:Type=\"String\" xmlns=\"http://www.w3.org/TR/REC-html40\">Giá <B>hiện"
                + "</B> hành</ss:Data></Cell><Cell><ss:Data ss:Type=\"String\""
                + " xmlns=\"http://www.w3.org/TR/REC-html40\">123<Sup>1</Sup></ss:Data></Cell>"
                + cell("String", "a&#10;b") + "</Row>");
        assertThat(read.cells()).containsExactly("A1='Giá hiện hành'", "B1='123'", "C1='a\nb'");
        assertThat(read.at("B1").runs()).extracting(TextRun::superscript).containsExactly(false, true);
    }

    @Test
    void entry_33_hidden_sheets_and_empty_sheets_keep_their_places() throws IOException {
        Read read = open("<Worksheet ss:Name=\"Trống\"/><Worksheet ss:Name=\"Ẩn\"><Table><Row>" + cell("Number", "1")
                + "</Row></Table><x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></Worksheet>"
                + "<Worksheet ss:Name=\"Sau\"><Table><Row>" + cell("Number", "2") + "</Row></Table></Worksheet>");
        assertThat(read.sheets())
                .extracting(sheet -> sheet.name() + " " + sheet.hidden() + Read.cells(sheet))
                .containsExactly("Trống false[]", "Ẩn true[A1=1]", "Sau false[A1=2]");
    }

    @Test
    void entry_33_it_may_be_stored_in_utf_16_and_may_count_from_1904() throws IOException {
        String body = "<ExcelWorkbook xmlns=\"urn:schemas-microsoft-com:office:excel\"><Date1904/></ExcelWorkbook>"
                + "<Worksheet ss:Name=\"S\"><Table><Row>" + cell("DateTime", "2024-01-01T00:00:00.000")
                + "</Row></Table></Worksheet></Workbook>";
        String text = "\uFEFF" + START.replace("1.0\"?>", "1.0\" encoding=\"UTF-16\"?>") + body;
        assertThat(open(text.getBytes(Charset.forName("UTF-16LE"))).cells())
                .containsExactly("A1=2024-01-01T00:00 (43830)");
    }

    @Test
    void entry_33_what_breaks_off_or_can_do_harm_is_refused() throws IOException {
        String start = START + "<Worksheet ss:Name=\"S\"><Table><Row>" + cell("Number", "1") + "</Row>";
        assertThat(open(start.getBytes(StandardCharsets.UTF_8)).refusal())
                .isIn("FILE_TRUNCATED a.xls", "FILE_UNREADABLE a.xls");
        String harmful = start.replace("<Workbook", "<!DOCTYPE x [<!ENTITY a \"b\">]><Workbook")
                + "</Table></Worksheet></Workbook>";
        assertThat(open(harmful.getBytes(StandardCharsets.UTF_8)).refusal()).isEqualTo("FILE_UNSAFE a.xls");
    }
}

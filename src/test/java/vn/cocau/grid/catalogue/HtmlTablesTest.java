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

/** The catalogue's entry 33 for web pages that programs save under the name of a workbook. */
class HtmlTablesTest {

    @TempDir
    private Path folder;

    private Read open(byte[] bytes) throws IOException {
        return Read.of(Files.write(folder.resolve("a.xls"), bytes));
    }

    private Read table(String rows) throws IOException {
        return open(
                ("<html><head><meta charset=\"utf-8\"></head><body><table border=1>" + rows + "</table></body></html>")
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void entry_33_a_table_is_a_sheet_of_texts_and_its_name_is_told() throws IOException {
        Read read = table("<thead><tr><th>Ngành</th><th>2020</th></tr></thead>"
                + "<tbody><TR><td>Dịch vụ</td><TD align=right>1.234,5</td></TR></tbody>");
        assertThat(read.cells()).containsExactly("A1='Ngành'", "B1='2020'", "A2='Dịch vụ'", "B2='1.234,5'");
        assertThat(read.told()).containsExactly("FILE_EXTENSION_DIFFERS a.xls");
        assertThat(read.sheet().hidden()).isFalse();
    }

    @Test
    void entry_33_tags_left_open_change_nothing() throws IOException {
        assertThat(table("<tr><td>a<td>1<tr><td>b<td>2").cells())
                .containsExactly("A1='a'", "B1='1'", "A2='b'", "B2='2'");
    }

    @Test
    void entry_33_entities_breaks_and_blanks_are_what_a_browser_shows() throws IOException {
        assertThat(table("<tr><td>C&ocirc;ng&nbsp;nghi&#7879;p &amp; x&acirc;y d&#x1EF1;ng</td>"
                                + "<td>  Giá\n   trị<br>tăng thêm </td><td>&nbsp;</td><td><b>1</b><i>2</i></td>"
                                + "<td><!-- 9 --><p>x</p></td><td>1 &lt; 2</td></tr>")
                        .cells())
                .containsExactly(
                        "A1='Công\u00A0nghiệp & xây dựng'",
                        "B1='Giá trị\ntăng thêm'",
                        "D1='12'",
                        "E1='x'",
                        "F1='1 < 2'");
    }

    @Test
    void entry_33_cells_that_span_are_merges() throws IOException {
        Read read = table("<tr><td rowspan=2>a</td><td colspan='2'>b</td></tr><tr><td>1</td><td>2</td></tr>"
                + "<tr><td>c</td><td colspan=1>3</td></tr>");
        assertThat(read.cells()).containsExactly("A1='a'", "B1='b'", "B2='1'", "C2='2'", "A3='c'", "B3='3'");
        assertThat(read.at("A1").merge()).hasToString("A1:A2");
        assertThat(read.at("B1").merge()).hasToString("B1:C1");
        assertThat(read.sheet().seenAt(1, 0)).isEqualTo(read.at("A1"));
    }

    @Test
    void entry_33_a_span_without_end_fills_no_memory() throws IOException {
        Read read = table("<tr><td rowspan=2000000000 colspan=2000000000>a</td></tr><tr><td>b</td></tr>");
        assertThat(read.opening().workbook() == null || read.at("A1").text().equals("a"))
                .isTrue();
    }

    @Test
    void entry_33_a_raised_footnote_is_no_digit() throws IOException {
        Read read = table("<tr><td>123<sup>1</sup></td></tr>");
        assertThat(read.cells()).containsExactly("A1='123'");
        assertThat(read.at("A1").raw()).isEqualTo("1231");
    }

    @Test
    void entry_33_the_number_that_excel_wrote_beside_the_text_is_the_value() throws IOException {
        Read read = open(("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table><tr>"
                        + "<td x:num=\"1234.5678\">1.234,57</td><td x:num>25</td><td x:str=\"01\">01</td></tr></table>")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(read.cells()).containsExactly("A1=1234.5678", "B1=25", "C1='01'");
    }

    @Test
    void entry_33_hidden_rows_are_marked_and_scripts_and_styles_are_no_text() throws IOException {
        Read read = table("<style>td {x: 1}</style><tr><td>a<script>9</script></td></tr>"
                + "<tr style='display:none'><td>b</td></tr>");
        assertThat(read.cells()).containsExactly("A1='a'", "A2='b'");
        assertThat(read.sheet().cells()).extracting(Cell::hidden).containsExactly(false, true);
    }

    @Test
    void entry_33_the_page_says_how_its_letters_are_stored() throws IOException {
        String page = "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=%s\"></head>"
                + "<table><tr><td>Ngành</td><td>1</td></tr></table></html>";
        assertThat(open(page.formatted("windows-1258").getBytes(Charset.forName("windows-1258")))
                        .cells())
                .containsExactly("A1='Ngành'", "B1='1'");
        assertThat(open(("\uFEFF" + page.formatted("unicode")).getBytes(StandardCharsets.UTF_16LE))
                        .cells())
                .containsExactly("A1='Ngành'", "B1='1'");
    }

    @Test
    void entry_33_a_page_without_a_table_is_refused() throws IOException {
        assertThat(open("<html><body><p>Phiên làm việc đã hết hạn</p></body></html>".getBytes(StandardCharsets.UTF_8))
                        .opening()
                        .workbook())
                .isNull();
    }

    @Test
    void entry_33_its_figures_are_figures() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xls"), """
                <html><body><table>
                <tr><td colspan=3>Huyện Đại Từ</td></tr>
                <tr><td colspan=3>Giá trị tăng thêm theo giá hiện hành (tỷ đồng)</td></tr>
                <tr><th>Chỉ tiêu</th><th>Năm 2022</th><th>Năm 2023</th></tr>
                <tr><td>Nông, lâm nghiệp và thủy sản</td><td>1.100,2</td><td>1.200,5</td></tr>
                <tr><td>Công nghiệp và xây dựng</td><td>3.000,4</td><td>3.100,4</td></tr>
                <tr><td>Dịch vụ</td><td>2.000,1</td><td>2.050,7</td></tr>
                </table></body></html>
                """);
        assertThat(Report.ofFile(file).amounts())
                .containsExactly("B4=1100.2", "C4=1200.5", "B5=3000.4", "C5=3100.4", "B6=2000.1", "C6=2050.7");
    }
}

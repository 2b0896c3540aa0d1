package vn.cocau.grid.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.catalogue.OpenDocument.cell;
import static vn.cocau.grid.catalogue.OpenDocument.number;
import static vn.cocau.grid.catalogue.OpenDocument.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.grid.Cell;

/** What the catalogue says, for .ods. */
class OpenDocumentTest {

    private static final String P = "<text:p>%s</text:p>";

    @TempDir
    private Path folder;

    @Test
    void a_number_is_its_stored_value_never_the_text_shown() throws IOException {
        Read read = OpenDocument.row(number("1234567.891", "1.234.568")
                        + number("1E-4", "0")
                        + number("274.65999999999997", "274,66")
                        + cell("office:value-type='currency' office:currency='VND' office:value='5.5'", "6 ₫"))
                .open(folder);
        assertThat(read.cells()).containsExactly("A1=1234567.891", "B1=0.0001", "C1=274.65999999999997", "D1=5.5");
        assertThat(read.at("A1").raw()).isEqualTo("1234567.891");
        assertThat(read.told()).isEmpty();
    }

    @Test
    void a_percentage_is_a_fraction_shown_in_percent() throws IOException {
        Read read = OpenDocument.row(
                        cell("table:style-name='c' office:value-type='percentage' office:value='0.1234'", "12,3%"))
                .styles("<number:percentage-style style:name='N11'><number:number number:decimal-places='1'"
                        + " number:min-integer-digits='1'/><number:text>%</number:text></number:percentage-style>"
                        + "<style:style style:name='c' style:family='table-cell' style:data-style-name='N11'/>")
                .open(folder);
        assertThat(read.cells()).containsExactly("A1=0.1234");
        assertThat(read.at("A1").appearance().numberFormat()).contains("%");
        assertThat(read.at("A1").appearance().decimals()).isEqualTo(1);
    }

    @Test
    void dates_truth_values_and_errors_keep_their_kind() throws IOException {
        Read read = OpenDocument.row(cell("office:value-type='date' office:date-value='2024-01-01'", "01/01/24")
                        + cell("office:value-type='date' office:date-value='2020-12-31T13:30:00'", "31/12/20")
                        + cell("office:value-type='boolean' office:boolean-value='true'", "ĐÚNG")
                        + cell(
                                "table:formula='of:=NA()' office:value-type='string' office:string-value=''"
                                        + " calcext:value-type='error'",
                                "#N/A")
                        + text(P.formatted("#N/A")))
                .open(folder);
        assertThat(read.cells())
                .containsExactly(
                        "A1=2024-01-01T00:00 (45292)",
                        "B1=2020-12-31T13:30 (44196.5625)",
                        "C1=true",
                        "D1=error #N/A",
                        "E1='#N/A'");
    }

    @Test
    void a_date_has_the_serial_number_of_its_own_epoch() throws IOException {
        assertThat(OpenDocument.row(cell("office:value-type='date' office:date-value='2024-01-01'", "x"))
                        .settings("<table:calculation-settings><table:null-date table:date-value='1904-01-01'/>"
                                + "</table:calculation-settings>")
                        .open(folder)
                        .cells())
                .containsExactly("A1=2024-01-01T00:00 (43830)");
    }

    @Test
    void a_formula_keeps_its_result_and_its_text_and_without_result_is_missing() throws IOException {
        Read read = OpenDocument.row(number("10")
                        + cell("table:formula='of:=[.A1]*2' office:value-type='float' office:value='20'", "20")
                        + cell("table:formula='of:=SUM([.A1:.B1])' office:value-type='float' office:value='30'", "30")
                        + "<table:table-cell table:formula='of:=[.A1]*3'/>")
                .open(folder);
        assertThat(read.cells()).containsExactly("A1=10", "B1=20", "C1=30", "D1=not calculated");
        assertThat(read.sheet().cells()).extracting(Cell::formula).containsExactly(null, "A1*2", "SUM(A1:B1)", "A1*3");
    }

    @Test
    void repeated_cells_and_rows_stand_at_each_of_their_places() throws IOException {
        Read read = OpenDocument.rows("<table:table-row table:number-rows-repeated='3'><table:table-cell/>"
                        + "<table:table-cell table:number-columns-repeated='2' office:value-type='float'"
                        + " office:value='7'><text:p>7</text:p></table:table-cell></table:table-row>"
                        + "<table:table-row table:number-rows-repeated='6'><table:table-cell"
                        + " table:number-columns-repeated='16384'/></table:table-row><table:table-row>"
                        + "<table:table-cell table:number-columns-repeated='3'/>" + number("8") + "</table:table-row>"
                        + "<table:table-row table:number-rows-repeated='1048566'><table:table-cell"
                        + " table:style-name='x' table:number-columns-repeated='16384'/></table:table-row>")
                .open(folder);
        assertThat(read.cells()).containsExactly("B1=7", "C1=7", "B2=7", "C2=7", "B3=7", "C3=7", "D10=8");
        assertThat(read.sheet().rowCount()).isEqualTo(10);
    }

    @Test
    void one_value_repeated_over_the_whole_sheet_fills_no_memory() throws IOException {
        Read read = OpenDocument.rows("<table:table-row table:number-rows-repeated='1048576'><table:table-cell"
                        + " table:number-columns-repeated='16384' office:value-type='float' office:value='7'>"
                        + "<text:p>7</text:p></table:table-cell></table:table-row>")
                .open(folder);
        assertThat(read.refusal()).isIn("FILE_TOO_LARGE a.ods", "FILE_UNSAFE a.ods");
    }

    @Test
    void a_value_hidden_under_a_merge_is_told_and_not_read() throws IOException {
        Read read = OpenDocument.rows("<table:table-row><table:table-cell table:number-columns-spanned='2'"
                        + " table:number-rows-spanned='2' office:value-type='float' office:value='1'><text:p>1</text:p>"
                        + "</table:table-cell><table:covered-table-cell office:value-type='float' office:value='42'>"
                        + "<text:p>42</text:p></table:covered-table-cell>" + number("3") + "</table:table-row>"
                        + "<table:table-row><table:covered-table-cell table:number-columns-repeated='2'/>"
                        + number("4") + "</table:table-row>")
                .open(folder);
        assertThat(read.cells()).containsExactly("A1=1", "C1=3", "C2=4");
        assertThat(read.at("A1").merge()).hasToString("A1:B2");
        assertThat(read.sheet().seenAt(1, 1)).isEqualTo(read.at("A1"));
        assertThat(read.told()).containsExactly("CELL_UNDER_MERGE a.ods › S!B1");
    }

    @Test
    void hidden_rows_columns_and_tables_are_marked() throws IOException {
        Read read = OpenDocument.rows("<table:table-column/><table:table-column table:visibility='collapse'/>"
                        + "<table:table-header-rows><table:table-row>" + number("1") + number("2")
                        + "</table:table-row></table:table-header-rows><table:table-row-group>"
                        + "<table:table-row table:visibility='collapse'>" + number("3")
                        + "</table:table-row></table:table-row-group><table:table-row table:visibility='filter'>"
                        + number("4") + "</table:table-row>")
                .table("Ẩn", "table:style-name='off'", "<table:table-row>" + number("5") + "</table:table-row>")
                .styles("<style:style style:name='off' style:family='table'><style:table-properties"
                        + " table:display='false'/></style:style>")
                .open(folder);
        assertThat(read.cells()).containsExactly("A1=1", "B1=2", "A2=3", "A3=4");
        assertThat(read.sheet().cells()).extracting(Cell::hidden).containsExactly(false, true, true, true);
        assertThat(read.sheets())
                .extracting(sheet -> sheet.name() + sheet.hidden())
                .containsExactly("Sfalse", "Ẩntrue");
    }

    @Test
    void what_is_not_read_is_refused() throws IOException {
        Path encrypted = OpenDocument.row(number("1"))
                .manifest(
                        "manifest:full-path='content.xml' manifest:media-type='text/xml'/>",
                        "manifest:full-path='content.xml' manifest:media-type='text/xml'><manifest:encryption-data"
                                + " manifest:checksum-type='x'/></manifest:file-entry>")
                .save(folder);
        assertThat(Read.of(encrypted).refusal()).isEqualTo("FILE_ENCRYPTED a.ods");
        assertThat(OpenDocument.row(number("1"))
                        .mark("<!DOCTYPE x>")
                        .open(folder)
                        .refusal())
                .isEqualTo("FILE_UNSAFE a.ods");
        byte[] whole = OpenDocument.row(number("1")).bytes();
        Path cut = Files.write(folder.resolve("a.ods"), Arrays.copyOf(whole, whole.length - 30));
        assertThat(Read.of(cut).refusal()).isEqualTo("FILE_TRUNCATED a.ods");
    }
}

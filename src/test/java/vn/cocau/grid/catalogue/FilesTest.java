package vn.cocau.grid.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.catalogue.Xml.number;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cocau.grid.WorkbookFormat;

/** What a file is, is decided by its content; what cannot be read is refused with a sentence, never opened empty. */
class FilesTest {

    @TempDir
    private Path folder;

    private Read open(String name, byte[] bytes) throws IOException {
        return Read.of(Files.write(folder.resolve(name), bytes));
    }

    private Read open(String name, String text) throws IOException {
        return open(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static OpenXml book() {
        return OpenXml.row(number("A1", "1"));
    }

    @Test
    void macros_are_told_and_never_run() throws IOException {
        OpenXml book = book().part("xl/vbaProject.bin", new byte[] {1, 2, 3})
                .edited(
                        OpenXml.TYPES,
                        "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "vnd.ms-excel.sheet.macroEnabled.main+xml")
                .edited(
                        "xl/_rels/workbook.xml.rels",
                        "</Relationships>",
                        "<Relationship Id='rId9' Type='http://schemas.microsoft.com/office/2006/relationships/vbaProject'"
                                + " Target='vbaProject.bin'/></Relationships>");
        Read read = Read.of(book.save(folder, "a.xlsm"));
        assertThat(read.cells()).containsExactly("A1=1");
        assertThat(read.opening().workbook().format()).isEqualTo(WorkbookFormat.XLSX);
        assertThat(read.english())
                .containsExactly("a.xlsm: expected a workbook without macros but found macros. They were not run; only"
                        + " the cells were read.");
    }

    @Test
    void a_name_that_says_something_else_is_told_and_changes_nothing() throws IOException {
        Read read = open("a.xls", book().bytes());
        assertThat(read.cells()).containsExactly("A1=1");
        assertThat(read.english())
                .containsExactly(
                        "a.xls: expected content that fits the file's extension but found content of the format"
                                + " XLSX under the extension .xls. The file was read by its content; nothing needs to be done.");
        assertThat(open("a", book().bytes()).told()).isEmpty();
        assertThat(open("A.XLSX", book().bytes()).told()).isEmpty();
    }

    @Test
    void entry_33_a_text_table_named_xls_is_read_as_what_it_is() throws IOException {
        Read read = open("a.xls", "Ngành\t2020\r\nDịch vụ\t1,5\r\n");
        assertThat(read.cells()).containsExactly("A1='Ngành'", "B1='2020'", "A2='Dịch vụ'", "B2='1,5'");
        assertThat(read.told()).containsExactly("FILE_EXTENSION_DIFFERS a.xls");
    }

    @Test
    void an_empty_file_is_refused_as_such() throws IOException {
        Read read = open("a.xlsx", new byte[0]);
        assertThat(read.refusal()).isEqualTo("FILE_EMPTY a.xlsx");
        assertThat(read.english())
                .containsExactly(
                        "a.xlsx: expected a workbook but found a file with nothing in it. Send the file again.");
        assertThat(open("a.csv", " \r\n\t\r\n").refusal()).isEqualTo("FILE_EMPTY a.csv");
    }

    @Test
    void the_file_beside_an_open_workbook_is_told_from_its_content_and_from_its_name() throws IOException {
        byte[] owner = new byte[165];
        Arrays.fill(owner, 0, 55, (byte) ' ');
        owner[0] = 3;
        System.arraycopy("Lan".getBytes(StandardCharsets.US_ASCII), 0, owner, 1, 3);
        owner[55] = 3;
        assertThat(open("x.xlsx", owner).refusal()).isEqualTo("FILE_IS_LOCK x.xlsx");
        assertThat(open("~$Đại Từ.xlsx", owner).english())
                .containsExactly(
                        "~$Đại Từ.xlsx: expected a workbook but found the small file (~$) that Excel keeps while"
                                + " a workbook is open. Close the workbook in Excel and send the workbook itself.");
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 30, 64, 200, 512, 1000})
    void a_workbook_that_breaks_off_early_is_refused(int length) throws IOException {
        assertThat(open("a.xlsx", Arrays.copyOf(book().bytes(), length)).refusal())
                .isIn("FILE_TRUNCATED a.xlsx", "FILE_UNREADABLE a.xlsx");
    }

    @Test
    void a_workbook_that_breaks_off_anywhere_is_refused_never_read_in_part() throws IOException {
        byte[] whole = book().bytes();
        for (int missing = 1; missing < 64; missing++) {
            assertThat(open("a.xlsx", Arrays.copyOf(whole, whole.length - missing))
                            .refusal())
                    .as("%s bytes missing", missing)
                    .isEqualTo("FILE_TRUNCATED a.xlsx");
        }
        assertThat(open("a.xlsx", Arrays.copyOf(whole, whole.length / 2)).english())
                .containsExactly(
                        "a.xlsx: expected a complete workbook but found one that breaks off or is damaged. Wait"
                                + " until copying has ended, or send the file again.");
    }

    @Test
    void a_workbook_of_which_only_a_part_was_copied_is_refused() throws IOException {
        byte[] half = book().bytes();
        Arrays.fill(half, half.length / 2, half.length, (byte) 0);
        assertThat(open("a.xlsx", half).refusal()).isEqualTo("FILE_TRUNCATED a.xlsx");
        byte[] zeros = new byte[4096];
        assertThat(open("a.xlsx", zeros).opening().workbook()).isNull();
    }

    @Test
    void a_part_damaged_inside_is_refused_never_read_up_to_there() throws IOException {
        OpenXml book = OpenXml.rows("<row r='1'>" + number("A1", "1") + "</row><row r='2'><c r='A2'><v>2</c></row>");
        assertThat(book.open(folder).opening().workbook()).isNull();
        OpenXml cut = book().part(OpenXml.SHEET, "<worksheet><sheetData><row r='1'><c r='A1'><v>1</v></c></row>");
        assertThat(cut.open(folder).opening().workbook()).isNull();
    }

    @Test
    void bytes_damaged_inside_an_archive_are_noticed_by_the_checksum() throws IOException {
        OpenXml book = OpenXml.row(number("A1", "1234567891234"));
        byte[] stored = Zips.stored(book.parts());
        assertThat(open("a.xlsx", stored).cells()).containsExactly("A1=1234567891234");
        byte[] damaged = Zips.renamed(stored, "1234567891234", "1234567991234");
        assertThat(open("a.xlsx", damaged).refusal()).isIn("FILE_TRUNCATED a.xlsx", "FILE_UNREADABLE a.xlsx");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ID;PWXL;N;E~C;Y1;X1;K1~E | SYLK",
                "TABLE~0,1~\"EXCEL\" | DIF",
                "MIME-Version: 1.0~Content-Type: multipart/related | MHTML",
            })
    void entry_33_text_formats_that_are_not_read_are_named(String text, String format) throws IOException {
        assertThat(open("a.xls", text.replace("~", "\r\n")).english()).containsExactly(unsupported("a.xls", format));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "09 00 04 00 02 00 10 00 | Excel 2.0-4.0",
                "09 02 06 00 00 00 10 00 00 00 | Excel 2.0-4.0",
                "09 04 06 00 00 00 10 00 00 00 | Excel 2.0-4.0",
                "09 08 08 00 00 05 05 00 00 00 00 00 | Excel 5.0/95",
            })
    void entry_34_workbooks_of_before_1997_are_named(String bytes, String format) throws IOException {
        byte[] start = HexFormat.ofDelimiter(" ").parseHex(bytes);
        byte[] file = Arrays.copyOf(start, start.length + 512);
        assertThat(open("a.xls", file).english()).containsExactly(unsupported("a.xls", format));
        assertThat(open("a.xls", start).english()).containsExactly(unsupported("a.xls", format));
    }

    @Test
    void the_binary_form_of_xlsx_is_named() throws IOException {
        OpenXml book = book().part("xl/workbook.bin", new byte[] {1})
                .without(OpenXml.WORKBOOK)
                .edited(
                        OpenXml.TYPES,
                        "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "vnd.ms-excel.sheet.binary.macroEnabled.main");
        assertThat(Read.of(book.save(folder, "a.xlsb")).english())
                .containsExactly(unsupported("a.xlsb", "Excel Binary (.xlsb)"));
    }

    static String unsupported(String file, String format) {
        return file + ": expected an .xlsx, .xls, .ods, .html or .csv file but found the format " + format
                + ". Open it in Excel, choose Save As, Excel Workbook (.xlsx), and send that file.";
    }
}

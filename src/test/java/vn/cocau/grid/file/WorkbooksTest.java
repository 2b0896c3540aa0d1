package vn.cocau.grid.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Language;
import vn.cocau.finding.Place;
import vn.cocau.finding.Sentences;
import vn.cocau.finding.Severity;
import vn.cocau.grid.Opening;
import vn.cocau.grid.WorkbookFormat;

class WorkbooksTest {

    private static final String TYPES = "[Content_Types].xml";

    @TempDir
    private Path folder;

    private Finding refusal(String name, byte[] bytes) throws IOException {
        Opening opening = WorkbookFiles.open(Files.write(folder.resolve(name), bytes));
        assertThat(opening.workbook()).isNull();
        assertThat(opening.findings()).hasSize(1);
        Finding finding = opening.findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.FATAL);
        assertThat(Sentences.of(finding, Language.VI)).startsWith(name + ": cần ");
        return finding;
    }

    private Finding refusal(String text) throws IOException {
        return refusal("a.xls", text.getBytes(StandardCharsets.UTF_8));
    }

    private Finding zipRefusal(Map<String, String> parts) throws IOException {
        return refusal("a.xlsx", Files.readAllBytes(WorkbookFiles.zip(folder.resolve("b.zip"), parts)));
    }

    private byte[] xlsx() throws IOException {
        Path file = folder.resolve("whole.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream stream = Files.newOutputStream(file)) {
            book.createSheet("GO").createRow(0).createCell(0).setCellValue(1);
            book.write(stream);
        }
        return Files.readAllBytes(file);
    }

    private byte[] xls() throws IOException {
        Path file = folder.resolve("whole.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream stream = Files.newOutputStream(file)) {
            book.createSheet("GO").createRow(0).createCell(0).setCellValue(1);
            book.write(stream);
        }
        return Files.readAllBytes(file);
    }

    @Test
    void an_empty_file() throws IOException {
        assertThat(Sentences.of(refusal("a.xlsx", new byte[0]), Language.EN))
                .isEqualTo("a.xlsx: expected a workbook but found a file with nothing in it. Send the file again.");
    }

    @Test
    void files_that_break_off() throws IOException {
        byte[] xlsx = xlsx();
        byte[] xls = xls();
        assertThat(refusal("a.xlsx", Arrays.copyOf(xlsx, xlsx.length / 2)).code())
                .isEqualTo(FindingCode.FILE_TRUNCATED);
        assertThat(refusal("a.xls", Arrays.copyOf(xls, 600)).code()).isEqualTo(FindingCode.FILE_TRUNCATED);
        assertThat(Sentences.of(refusal("a.xls", Arrays.copyOf(xls, 600)), Language.VI))
                .isEqualTo("a.xls: cần một bảng tính đầy đủ nhưng thấy tệp bị cắt ngang hoặc bị hỏng. Hãy đợi sao chép"
                        + " xong, hoặc gửi lại tệp.");
    }

    @Test
    void an_xls_that_breaks_off_anywhere_is_refused_never_read_in_part() throws IOException {
        byte[] xls = xls();
        for (int length = 512; length < xls.length; length += 512) {
            assertThat(refusal("a.xls", Arrays.copyOf(xls, length)).code())
                    .describedAs("first %s bytes", length)
                    .isIn(FindingCode.FILE_TRUNCATED, FindingCode.FILE_UNREADABLE);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MIME-Version: 1.0~Content-Type: multipart/related | MHTML",
                "ID;PWXL;N;E~C;Y1;X1;K1~E | SYLK",
                "TABLE~0,1~\"EXCEL\" | DIF",
            })
    void tables_of_formats_that_excel_reads_and_we_do_not(String text, String title) throws IOException {
        Finding finding = refusal(text.replace("~", "\r\n"));
        assertThat(finding.code()).isEqualTo(FindingCode.FILE_FORMAT_UNSUPPORTED);
        assertThat(Sentences.of(finding, Language.EN))
                .isEqualTo("a.xls: expected an .xlsx, .xls, .ods, .html or .csv file but found the format " + title
                        + ". Open it in Excel, choose Save As, Excel Workbook (.xlsx), and send that file.");
    }

    @Test
    void formats_inside_a_zip() throws IOException {
        String binary =
                "<Types><Override ContentType='application/vnd.ms-excel.sheet.binary.macroEnabled.main'/></Types>";
        assertThat(zipRefusal(Map.of(TYPES, binary)).found()).isEqualTo("Excel Binary (.xlsb)");
        String word = "<Types><Override ContentType='application/x.wordprocessingml.document.main+xml'/></Types>";
        assertThat(zipRefusal(Map.of(TYPES, word)).code()).isEqualTo(FindingCode.FILE_NOT_A_WORKBOOK);
        assertThat(zipRefusal(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))
                        .code())
                .isEqualTo(FindingCode.FILE_TRUNCATED);
        assertThat(zipRefusal(Map.of("readme.txt", "x")).found()).isEqualTo("ZIP");
    }

    @Test
    void workbooks_of_excel_95_and_before() throws IOException {
        byte[] bare = {0x09, 0x08, 0x08, 0x00, 0x00, 0x05, 0x05, 0x00, 0x00, 0x00};
        assertThat(refusal("a.xls", bare).found()).isEqualTo("Excel 5.0/95");
        Path file = folder.resolve("book.xls");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream stream = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(bare), "Book");
            container.writeFilesystem(stream);
        }
        assertThat(refusal("a.xls", Files.readAllBytes(file)).found()).isEqualTo("Excel 5.0/95");
    }

    @Test
    void an_encrypted_workbook() throws Exception {
        Path file = folder.resolve("secret.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream stream = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bí mật");
            try (OutputStream content = encryptor.getDataStream(container)) {
                content.write(xlsx());
            }
            container.writeFilesystem(stream);
        }
        assertThat(Sentences.of(refusal("a.xlsx", Files.readAllBytes(file)), Language.VI))
                .isEqualTo("a.xlsx: cần một bảng tính không đặt mật khẩu nhưng thấy tệp có mật khẩu. Hãy mở bằng Excel,"
                        + " bỏ mật khẩu (Tệp, Thông tin, Bảo vệ Sổ làm việc) rồi gửi lại.");
    }

    @Test
    void the_file_that_excel_keeps_beside_an_open_workbook() throws IOException {
        byte[] owner = new byte[165];
        Arrays.fill(owner, 0, 55, (byte) ' ');
        owner[0] = 3;
        System.arraycopy("Lan".getBytes(StandardCharsets.US_ASCII), 0, owner, 1, 3);
        owner[55] = 3;
        assertThat(Sentences.of(refusal("~$Đại Từ.xlsx", owner), Language.EN))
                .isEqualTo("~$Đại Từ.xlsx: expected a workbook but found the small file (~$) that Excel keeps while a"
                        + " workbook is open. Close the workbook in Excel and send the workbook itself.");
    }

    @Test
    void unknown_bytes_are_shown() throws IOException {
        byte[] bytes = {0x00, 0x01, (byte) 0xFE, 0x07, 0x00, 0x00, 0x00, 0x03, 0x04};
        assertThat(Sentences.of(refusal("a.xlsx", bytes), Language.EN))
                .isEqualTo("a.xlsx: expected a workbook of Excel or LibreOffice, a web page with tables or a text table"
                        + " (.xlsx, .xls, .ods, .html, .csv) but found content of no known kind or damaged (00 01 FE 07 00 00 00 03). Open the file in Excel; if it opens, save"
                        + " it as a new .xlsx and send that, else send the original again.");
    }

    @Test
    void other_kinds_of_files() throws IOException {
        assertThat(refusal("%PDF-1.7 x").found()).isEqualTo("PDF");
        assertThat(refusal("{\\rtf1 x}").found()).isEqualTo("RTF");
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0};
        assertThat(refusal("a.png", png).code()).isEqualTo(FindingCode.FILE_NOT_A_WORKBOOK);
    }

    @Test
    void content_decides_and_a_different_extension_is_only_told() throws IOException {
        Opening opening = WorkbookFiles.open(Files.write(folder.resolve("a.xls"), xlsx()));
        assertThat(opening.workbook().format()).isEqualTo(WorkbookFormat.XLSX);
        assertThat(opening.findings())
                .singleElement()
                .extracting(finding -> Sentences.of(finding, Language.EN))
                .isEqualTo("a.xls: expected content that fits the file's extension but found content of the format XLSX"
                        + " under the extension .xls. The file was read by its content; nothing needs to be done.");
        Path text = Files.writeString(folder.resolve("b.xlsx"), "BMI;2020\nx;1\n");
        assertThat(WorkbookFiles.open(text).workbook().format()).isEqualTo(WorkbookFormat.CSV);
    }

    @Test
    void places_speak_of_the_file_as_the_sender_named_it() throws IOException {
        Path stored = Files.write(folder.resolve("0f3a"), new byte[0]);
        Place named = Place.ofFile("huyen/Đại Từ.xlsx");
        assertThat(Workbooks.open(stored, named).findings().get(0).place()).isEqualTo(named);
    }

    @Test
    void a_missing_file_is_a_finding() {
        assertThat(WorkbookFiles.open(folder.resolve("none.xlsx")).findings())
                .singleElement()
                .extracting(Finding::code)
                .isEqualTo(FindingCode.FILE_UNREADABLE);
    }

    @Test
    void macros_are_told_and_not_run() throws IOException {
        Path file = folder.resolve("a.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream stream = Files.newOutputStream(file)) {
            book.createSheet("GO").createRow(0).createCell(0).setCellValue(1);
            book.write(stream);
        }
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), false)) {
            container.getRoot().createDirectory("_VBA_PROJECT_CUR");
            container.writeFilesystem();
        }
        assertThat(WorkbookFiles.open(file).findings())
                .singleElement()
                .extracting(Finding::code)
                .isEqualTo(FindingCode.MACROS_IGNORED);
    }

    @Test
    void macros_of_an_xlsm_are_told_and_not_run() throws IOException {
        Path file = folder.resolve("a.xlsm");
        try (XSSFWorkbook book = new XSSFWorkbook(XSSFWorkbookType.XLSM);
                OutputStream stream = Files.newOutputStream(file)) {
            book.createSheet("GO").createRow(0).createCell(0).setCellValue(1);
            book.setVBAProject(new ByteArrayInputStream(new byte[] {1}));
            book.write(stream);
        }
        Opening opening = WorkbookFiles.open(file);
        assertThat(opening.workbook().format()).isEqualTo(WorkbookFormat.XLSX);
        assertThat(opening.findings())
                .singleElement()
                .extracting(finding -> Sentences.of(finding, Language.EN))
                .isEqualTo(
                        "a.xlsm: expected a workbook without macros but found macros. They were not run; only the cells"
                                + " were read.");
    }

    @Test
    void a_damaged_part_is_refused() throws IOException {
        Path whole = WorkbookFiles.xlsx(folder, "", "<sheetData><row r='1'><c r='A1'><v>1</c></row></sheetData>");
        assertThat(refusal("b.xlsx", Files.readAllBytes(whole)).code()).isEqualTo(FindingCode.FILE_TRUNCATED);
    }
}

package vn.cocau.grid.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.catalogue.Xml.number;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cocau.grid.Workbook;

/** The catalogue's entries 34 and 35: what lies in the older of the two containers of office programs. */
class ContainersTest {

    private static final String[] ENCRYPTED_EN = {
        "a.xlsx: expected a workbook without a password but found one that a password protects. Open it in Excel, remove"
                + " the password (File, Info, Protect Workbook) and send it again."
    };
    private static final String[] ENCRYPTED_VI = {
        "a.xlsx: cần một bảng tính không đặt mật khẩu nhưng thấy tệp có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu (Tệp,"
                + " Thông tin, Bảo vệ Sổ làm việc) rồi gửi lại."
    };

    private static final List<String> WHOLE = List.of("A1=1.5");

    @TempDir
    private Path folder;

    private Read open(String name, byte[] bytes) throws IOException {
        return Read.of(Files.write(folder.resolve(name), bytes));
    }

    private static byte[] container(String stream, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(content), stream);
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] encrypted(EncryptionMode mode, String password) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream content = encryptor.getDataStream(container)) {
                content.write(OpenXml.row(number("A1", "1.5")).bytes());
            }
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] xls(String password) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("S").createRow(0).createCell(0).setCellValue(1.5);
            Biff8EncryptionKey.setCurrentUserPassword(password);
            book.write(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"agile", "standard"})
    void entry_35_a_workbook_with_a_password_is_refused_as_such(EncryptionMode mode) throws Exception {
        Read read = open("a.xlsx", encrypted(mode, "bí mật"));
        assertThat(read.refusal()).isEqualTo("FILE_ENCRYPTED a.xlsx");
        assertThat(read.english()).containsExactly(ENCRYPTED_EN);
        assertThat(read.vietnamese()).containsExactly(ENCRYPTED_VI);
    }

    @Test
    void entry_35_an_xls_with_a_password_is_refused_as_such() throws IOException {
        assertThat(open("a.xls", xls("bi mat")).refusal()).isEqualTo("FILE_ENCRYPTED a.xls");
    }

    /** Excel writes this when only the structure is protected, and opens it without asking. */
    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"agile", "standard"})
    void entry_35_the_password_that_excel_never_asks_for_opens(EncryptionMode mode) throws Exception {
        Read read = open("a.xlsx", encrypted(mode, Decryptor.DEFAULT_PASSWORD));
        assertThat(read.cells()).containsExactly("A1=1.5");
        assertThat(read.told()).isEmpty();
    }

    @Test
    void entry_35_the_password_that_excel_never_asks_for_opens_an_xls() throws IOException {
        Read read = open("a.xls", xls(Decryptor.DEFAULT_PASSWORD));
        assertThat(read.cells()).containsExactly("A1=1.5");
        assertThat(read.told()).isEmpty();
    }

    @Test
    void entry_35_an_encrypted_workbook_that_breaks_off_is_refused() throws Exception {
        byte[] whole = encrypted(EncryptionMode.agile, Decryptor.DEFAULT_PASSWORD);
        for (int length = 512; length < whole.length; length += 512) {
            assertThat(open("a.xlsx", Arrays.copyOf(whole, length)).opening().workbook())
                    .as("first %s bytes", length)
                    .isNull();
        }
    }

    @Test
    void entry_34_excel_95_in_its_container_is_named() throws IOException {
        byte[] bof = {0x09, 0x08, 0x08, 0x00, 0x00, 0x05, 0x05, 0x00, 0x00, 0x00, 0x00, 0x00};
        assertThat(open("a.xls", container("Book", bof)).english())
                .containsExactly(FilesTest.unsupported("a.xls", "Excel 5.0/95"));
        assertThat(open("a.xls", container("Workbook", bof)).english())
                .containsExactly(FilesTest.unsupported("a.xls", "Excel 5.0/95"));
    }

    @Test
    void containers_of_other_programs_are_named() throws IOException {
        assertThat(open("a.xls", container("WordDocument", new byte[600])).refusal())
                .isEqualTo("FILE_NOT_A_WORKBOOK a.xls");
        assertThat(open("a.xls", container("nothing", new byte[600])).refusal()).isEqualTo("FILE_NOT_A_WORKBOOK a.xls");
    }

    @Test
    void an_xls_that_breaks_off_anywhere_is_refused_never_read_in_part() throws IOException {
        byte[] whole = xls(null);
        for (int length = 100; length < whole.length; length += 100) {
            assertWholeOrRefused("first " + length + " bytes", Arrays.copyOf(whole, length));
        }
    }

    @Test
    void an_xls_of_which_only_a_part_was_copied_is_refused() throws IOException {
        byte[] whole = xls(null);
        for (int from = 1024; from < whole.length; from += 512) {
            byte[] half = whole.clone();
            Arrays.fill(half, from, half.length, (byte) 0);
            assertWholeOrRefused("zeros from " + from, half);
        }
        assertThat(open("a.xls", whole).cells()).isEqualTo(WHOLE);
    }

    /** What is missing may be padding. */
    private void assertWholeOrRefused(String damage, byte[] bytes) throws IOException {
        Read read = open("a.xls", bytes);
        Workbook workbook = read.opening().workbook();
        if (workbook == null) {
            assertThat(read.refusal()).as(damage).isIn("FILE_TRUNCATED a.xls", "FILE_UNREADABLE a.xls");
        } else {
            assertThat(Read.cells(workbook.sheets())).as(damage).isEqualTo(WHOLE);
        }
    }
}

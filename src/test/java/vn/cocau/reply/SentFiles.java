package vn.cocau.reply;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Collections;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One table with a misspelt label in A6, in every format that an office may send it in. */
final class SentFiles {

    static final Object[][] TABLE = {
        {"Giá trị tăng thêm huyện Đại Từ theo giá hiện hành"},
        {"Đơn vị tính: Tỷ đồng"},
        {"Chỉ tiêu", 2020, 2021},
        {"Tổng số", 1000.5, 1100.5},
        {"Nông, lâm nghiệp và thủy sản", 200.5, 220.5},
        {"Công nghệp và xây dựng", 300, 330},
        {"Dịch vụ", 500, 550}
    };

    private SentFiles() {}

    static Path write(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        switch (name) {
            case "plain.xlsx", "macros.xlsm" -> save(new XSSFWorkbook(), file);
            case "strict.xlsx" -> strict(write(folder, "plain.xlsx"), file);
            case "locked.xlsx" -> locked(write(folder, "plain.xlsx"), file);
            case "plain.xls" -> save(new HSSFWorkbook(), file);
            case "locked.xls" -> {
                Biff8EncryptionKey.setCurrentUserPassword(Decryptor.DEFAULT_PASSWORD);
                try {
                    save(new HSSFWorkbook(), file);
                } finally {
                    Biff8EncryptionKey.setCurrentUserPassword(null);
                }
            }
            case "plain.ods" -> ods(file);
            case "plain.csv" -> Files.writeString(file, rows("", ";", "\n", Object::toString));
            case "web.xls" ->
                Files.writeString(
                        file,
                        "<html><meta charset='utf-8'><table>"
                                + rows("<tr>", "", "</tr>", value -> "<td>" + value + "</td>") + "</table></html>");
            default -> throw new IllegalArgumentException(name);
        }
        return file;
    }

    private static String rows(String before, String between, String after, Function<Object, String> cell) {
        return Arrays.stream(TABLE)
                .map(row -> Arrays.stream(row).map(cell).collect(Collectors.joining(between, before, after)))
                .collect(Collectors.joining());
    }

    private static void save(Workbook workbook, Path file) throws IOException {
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Bảng 1");
            for (int i = 0; i < TABLE.length; i++) {
                Row row = sheet.createRow(i);
                for (int column = 0; column < TABLE[i].length; column++) {
                    Cell cell = row.createCell(column);
                    if (TABLE[i][column] instanceof Number number) {
                        cell.setCellValue(number.doubleValue());
                    } else {
                        cell.setCellValue(TABLE[i][column].toString());
                    }
                }
            }
            workbook.write(out);
        }
    }

    /** The names of the standard's strict variant in place of those that Excel usually writes. */
    private static void strict(Path plain, Path file) throws IOException {
        try (ZipFile from = new ZipFile(plain.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry each : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(each.getName()));
                String xml = new String(from.getInputStream(each).readAllBytes(), StandardCharsets.UTF_8);
                to.write(xml.replace(
                                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                "http://purl.oclc.org/ooxml/spreadsheetml/main")
                        .replace(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                "http://purl.oclc.org/ooxml/officeDocument/relationships")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void locked(Path plain, Path file) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(Decryptor.DEFAULT_PASSWORD);
            try (OPCPackage parts = OPCPackage.open(Files.newInputStream(plain));
                    OutputStream data = encryptor.getDataStream(container)) {
                parts.save(data);
            }
            container.writeFilesystem(out);
        } catch (InvalidFormatException | GeneralSecurityException failure) {
            throw new IOException(failure);
        }
    }

    private static void ods(Path file) throws IOException {
        String rows = rows(
                "<table:table-row>",
                "",
                "</table:table-row>",
                value -> value instanceof Number
                        ? "<table:table-cell office:value-type='float' office:value='" + value + "'/>"
                        : "<table:table-cell office:value-type='string'><text:p>" + value
                                + "</text:p></table:table-cell>");
        String content = "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:spreadsheet>"
                + "<table:table table:name='Bảng 1'>" + rows
                + "</table:table></office:spreadsheet></office:body></office:document-content>";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }
}

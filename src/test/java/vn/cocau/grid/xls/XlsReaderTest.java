package vn.cocau.grid.xls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.Appearance;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.CellValue;
import vn.cocau.grid.Opening;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.TextRun;
import vn.cocau.grid.file.WorkbookFiles;

class XlsReaderTest {

    @TempDir
    private Path folder;

    private Path xls(Consumer<HSSFWorkbook> fill) throws IOException {
        Path file = folder.resolve("a.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream stream = Files.newOutputStream(file)) {
            fill.accept(book);
            book.write(stream);
        }
        return file;
    }

    @Test
    void a_number_is_the_shortest_decimal_that_reads_back_as_the_stored_one() throws IOException {
        SheetGrid sheet = WorkbookFiles.onlySheet(xls(book -> {
            HSSFRow row = book.createSheet("GO").createRow(2);
            row.createCell(0).setCellValue(9443.369999999999);
            row.createCell(1).setCellValue(2020);
            row.createCell(2).setCellValue(0.58);
            row.createCell(3).setCellValue(1.2e21);
        }));
        assertThat(sheet.at(2, 0)).isEqualTo(number(0, "9443.369999999999"));
        assertThat(sheet.at(2, 1)).isEqualTo(number(1, "2020"));
        assertThat(sheet.at(2, 2)).isEqualTo(number(2, "0.58"));
        assertThat(sheet.at(2, 3)).isEqualTo(number(3, "1200000000000000000000"));
    }

    private static Cell number(int column, String digits) {
        Appearance general = new Appearance("General", -1, "Arial", false, 0, "");
        return new Cell(
                new CellAddress(2, column),
                new CellValue.Numeric(new BigDecimal(digits)),
                digits,
                null,
                general,
                List.of(),
                null,
                false,
                null);
    }

    @Test
    void a_formula_that_nobody_calculated_is_not_0() throws IOException {
        SheetGrid sheet = WorkbookFiles.onlySheet(xls(book -> {
            HSSFRow row = book.createSheet("GO").createRow(0);
            row.createCell(0).setCellValue(10);
            row.createCell(1).setCellFormula("A1*2");
            HSSFCell calculated = row.createCell(2);
            calculated.setCellFormula("A1*3");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(calculated);
            HSSFCell failed = row.createCell(3);
            failed.setCellFormula("1/0");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(failed);
        }));
        assertThat(sheet.at(0, 1).value()).isEqualTo(new CellValue.NotCalculated());
        assertThat(sheet.at(0, 1).formula()).isEqualTo("A1*2");
        assertThat(sheet.at(0, 2).value()).isEqualTo(new CellValue.Numeric(new BigDecimal("30")));
        assertThat(sheet.at(0, 2).formula()).isEqualTo("A1*3");
        assertThat(sheet.at(0, 3).value()).isEqualTo(new CellValue.Failure("#DIV/0!"));
    }

    @Test
    void superscripts_merges_hidden_parts_and_looks_are_carried() throws IOException {
        Opening opening = WorkbookFiles.open(xls(book -> {
            HSSFRow row = book.createSheet("GO").createRow(0);
            HSSFFont raised = book.createFont();
            raised.setTypeOffset(HSSFFont.SS_SUPER);
            HSSFRichTextString text = new HSSFRichTextString("123(1)");
            text.applyFont(3, 6, raised);
            row.createCell(0).setCellValue(text);
            row.createCell(1).setCellValue(42);
            row.setZeroHeight(true);
            book.getSheetAt(0).addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
            HSSFCellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("#,##0.0"));
            style.setIndention((short) 2);
            HSSFFont bold = book.createFont();
            bold.setBold(true);
            bold.setFontName("Times New Roman");
            style.setFont(bold);
            HSSFCell styled = book.getSheetAt(0).createRow(1).createCell(0);
            styled.setCellValue(1.25);
            styled.setCellStyle(style);
            book.createSheet("Ẩn");
            book.setSheetHidden(1, true);
        }));
        SheetGrid sheet = opening.workbook().sheets().get(0);
        assertThat(sheet.at(0, 0).text()).isEqualTo("123");
        assertThat(sheet.at(0, 0).runs())
                .containsExactly(new TextRun("123", "Arial", false), new TextRun("(1)", "Arial", true));
        assertThat(sheet.at(0, 0).merge()).hasToString("A1:B1");
        assertThat(sheet.at(0, 0).hidden()).isTrue();
        assertThat(sheet.at(0, 1)).isNull();
        assertThat(opening.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.CELL_UNDER_MERGE);
            assertThat(finding.place()).hasToString("a.xls › GO!B1");
        });
        assertThat(sheet.at(1, 0).appearance()).isEqualTo(new Appearance("#,##0.0", 1, "Times New Roman", true, 2, ""));
        assertThat(opening.workbook().sheets()).extracting(SheetGrid::hidden).containsExactly(false, true);
    }

    @Test
    void a_date_keeps_its_serial_number() throws IOException {
        SheetGrid sheet = WorkbookFiles.onlySheet(xls(book -> {
            HSSFCellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("yyyy"));
            HSSFCell cell = book.createSheet("GO").createRow(0).createCell(0);
            cell.setCellValue(44197);
            cell.setCellStyle(style);
        }));
        assertThat(sheet.at(0, 0).value())
                .isEqualTo(new CellValue.DateTime(LocalDateTime.of(2021, 1, 1, 0, 0), new BigDecimal("44197")));
    }

    @Test
    void text_is_decoded_by_the_runs_font_before_the_cells() throws IOException {
        Opening opening = WorkbookFiles.open(xls(book -> {
            HSSFRow row = book.createSheet("GO").createRow(0);
            HSSFFont capitals = book.createFont();
            capitals.setFontName(".VnTimeH");
            HSSFFont letters = book.createFont();
            letters.setFontName(".VnTime");
            HSSFRichTextString text = new HSSFRichTextString("tæng sè - Total c¸c huyÖn");
            text.applyFont(0, 7, capitals);
            text.applyFont(7, text.length(), letters);
            row.createCell(0).setCellValue(text);
            row.createCell(1).setCellValue("Phú Lương");
        }));
        SheetGrid sheet = opening.workbook().sheets().get(0);
        assertThat(sheet.at(0, 0).text()).isEqualTo("TỔNG SỐ - Total các huyện");
        assertThat(sheet.at(0, 0).raw()).isEqualTo("tæng sè - Total c¸c huyÖn");
        assertThat(sheet.at(0, 1).text()).isEqualTo("Phú Lương");
        assertThat(opening.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.ENCODING_LEGACY);
            assertThat(finding.found()).isEqualTo("TCVN3");
            assertThat(finding.arguments()).containsEntry("cells", 1);
        });
    }

    @Test
    void a_password_is_a_finding() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("bí mật");
        Path file;
        try {
            file = xls(book -> book.createSheet("GO"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        Opening opening = WorkbookFiles.open(file);
        assertThat(opening.workbook()).isNull();
        assertThat(opening.findings())
                .singleElement()
                .extracting(finding -> finding.code())
                .isEqualTo(FindingCode.FILE_ENCRYPTED);
    }

    @Test
    void excels_own_password_is_none() throws IOException {
        for (EncryptionMode mode : List.of(EncryptionMode.cryptoAPI, EncryptionMode.binaryRC4, EncryptionMode.xor)) {
            Biff8EncryptionKey.setCurrentUserPassword(Decryptor.DEFAULT_PASSWORD);
            Path file = folder.resolve("a.xls");
            try (HSSFWorkbook book = new HSSFWorkbook();
                    OutputStream stream = Files.newOutputStream(file)) {
                HSSFRow row = book.createSheet("GO").createRow(0);
                row.createCell(0).setCellValue("Phú Lương");
                row.createCell(1).setCellValue(2.5);
                book.createSheet("Bảng 2").createRow(4).createCell(3).setCellFormula("GO!B1*2");
                book.getCreationHelper().createFormulaEvaluator().evaluateAll();
                book.setEncryptionMode(mode);
                book.write(stream);
            } finally {
                Biff8EncryptionKey.setCurrentUserPassword(null);
            }
            Opening opening = WorkbookFiles.open(file);
            assertThat(opening.workbook().sheets())
                    .flatExtracting(SheetGrid::cells)
                    .extracting(Cell::raw)
                    .as("%s", mode)
                    .containsExactly("Phú Lương", "2.5", "5");
        }
    }

    @Test
    void fills_are_colours_of_the_workbooks_palette() throws IOException {
        SheetGrid sheet = WorkbookFiles.onlySheet(xls(book -> {
            HSSFRow row = book.createSheet("GO").createRow(0);
            book.getCustomPalette().setColorAtIndex((short) 40, (byte) 0x12, (byte) 0xAB, (byte) 0xFE);
            for (int i = 0; i < 3; i++) {
                HSSFCellStyle style = book.createCellStyle();
                style.setFillForegroundColor((short) List.of(10, 40, 40).get(i).intValue());
                style.setFillPattern(i < 2 ? FillPatternType.SOLID_FOREGROUND : FillPatternType.NO_FILL);
                row.createCell(i).setCellValue(i);
                row.getCell(i).setCellStyle(style);
            }
        }));
        assertThat(sheet.cells()).extracting(cell -> cell.appearance().fill()).containsExactly("FF0000", "12ABFE", "");
    }

    @Test
    void comments_belong_to_their_cells_and_other_boxes_to_none() throws IOException {
        SheetGrid sheet = WorkbookFiles.onlySheet(xls(book -> {
            HSSFSheet go = book.createSheet("GO");
            HSSFPatriarch drawing = go.createDrawingPatriarch();
            for (int i = 0; i < 3; i++) {
                go.createRow(i).createCell(1).setCellValue(i);
                HSSFClientAnchor anchor = new HSSFClientAnchor(0, 0, 0, 0, (short) 3, i, (short) 5, i + 2);
                if (i == 1) {
                    drawing.createTextbox(anchor).setString(new HSSFRichTextString("khung chữ"));
                } else {
                    HSSFComment comment = drawing.createCellComment(anchor);
                    comment.setString(new HSSFRichTextString("ghi chú " + "đ".repeat(5000 * i)));
                    go.getRow(i).getCell(1).setCellComment(comment);
                }
            }
        }));
        assertThat(sheet.cells())
                .extracting(Cell::comment)
                .containsExactly("ghi chú ", null, "ghi chú " + "đ".repeat(10_000));
    }

    @Test
    void macros_are_told_and_never_run() throws IOException {
        Path file =
                xls(book -> book.createSheet("GO").createRow(0).createCell(0).setCellValue(1));
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), false)) {
            container.getRoot().createDirectory("_VBA_PROJECT_CUR");
            container.writeFilesystem();
        }
        Opening opening = WorkbookFiles.open(file);
        assertThat(opening.workbook().sheets().get(0).at(0, 0).raw()).isEqualTo("1");
        assertThat(opening.findings())
                .extracting(finding -> finding.code())
                .containsExactly(FindingCode.MACROS_IGNORED);
    }
}

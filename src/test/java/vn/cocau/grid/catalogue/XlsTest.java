package vn.cocau.grid.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.grid.Cell;
import vn.cocau.grid.TextRun;

/** The entries of the catalogue that an .xls can show as well. */
class XlsTest {

    @TempDir
    private Path folder;

    private Read open(Consumer<HSSFSheet> drawing) throws IOException {
        Path file = folder.resolve("a.xls");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream stream = Files.newOutputStream(file)) {
            drawing.accept(book.createSheet("S"));
            book.write(stream);
        }
        return Read.of(file);
    }

    private static HSSFCell cell(HSSFSheet sheet, int row, int column) {
        HSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return line.createCell(column);
    }

    private static HSSFCell formatted(HSSFSheet sheet, int column, double number, String format) {
        HSSFCellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        HSSFCell cell = cell(sheet, 0, column);
        cell.setCellValue(number);
        cell.setCellStyle(style);
        return cell;
    }

    @Test
    void entries_1_2_and_3_a_number_is_what_is_stored() throws IOException {
        Read read = open(sheet -> {
            formatted(sheet, 0, 1234567.891, "#,##0");
            formatted(sheet, 1, 0.12345, "0%");
            formatted(sheet, 2, 51356317.21, "0.00E+00");
            cell(sheet, 0, 3).setCellValue(0.58);
            cell(sheet, 0, 4).setCellValue(1234567);
            cell(sheet, 0, 5).setCellValue(123456.78);
            cell(sheet, 0, 6).setCellValue(1E15);
        });
        assertThat(read.cells())
                .containsExactly(
                        "A1=1234567.891",
                        "B1=0.12345",
                        "C1=51356317.21",
                        "D1=0.58",
                        "E1=1234567",
                        "F1=123456.78",
                        "G1=1000000000000000");
        assertThat(read.at("A1").appearance().decimals()).isZero();
        assertThat(read.at("B1").appearance().numberFormat()).isEqualTo("0%");
        assertThat(read.told()).isEmpty();
    }

    @Test
    void entry_6_a_superscript_is_no_digit_of_the_number() throws IOException {
        Read read = open(sheet -> {
            HSSFFont raised = sheet.getWorkbook().createFont();
            raised.setFontName("Arial");
            raised.setTypeOffset(HSSFFont.SS_SUPER);
            HSSFRichTextString text = new HSSFRichTextString("1231");
            text.applyFont(3, 4, raised);
            cell(sheet, 0, 0).setCellValue(text);
        });
        assertThat(read.cells()).containsExactly("A1='123'");
        assertThat(read.at("A1").raw()).isEqualTo("1231");
        assertThat(read.at("A1").runs())
                .containsExactly(new TextRun("123", "Arial", false), new TextRun("1", "Arial", true));
    }

    @Test
    void entries_7_and_8_errors_and_formulas_keep_their_kind() throws IOException {
        Read read = open(sheet -> {
            cell(sheet, 0, 0).setCellErrorValue(FormulaError.NA);
            cell(sheet, 0, 1).setCellValue("#N/A");
            HSSFCell sum = cell(sheet, 0, 2);
            sum.setCellFormula("SUM(E1:F1)");
            sum.setCellValue(5.5);
            cell(sheet, 0, 3).setCellValue(true);
        });
        assertThat(read.cells()).containsExactly("A1=error #N/A", "B1='#N/A'", "C1=5.5", "D1=true");
        assertThat(read.at("C1").formula()).isEqualTo("SUM(E1:F1)");
    }

    @Test
    void entry_11_a_value_hidden_under_a_merge_is_told_and_not_read() throws IOException {
        Read read = open(sheet -> {
            cell(sheet, 0, 0).setCellValue(1);
            cell(sheet, 0, 1).setCellValue(42);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
        });
        assertThat(read.cells()).containsExactly("A1=1");
        assertThat(read.at("A1").merge()).hasToString("A1:B1");
        assertThat(read.told()).containsExactly("CELL_UNDER_MERGE a.xls › S!B1");
    }

    @Test
    void entries_15_and_16_dates_count_from_the_workbooks_own_epoch() throws IOException {
        Read read = open(sheet -> {
            formatted(sheet, 0, 45292, "d/m/yyyy");
            formatted(sheet, 1, 45292, "#,##0;[Red]-#,##0");
        });
        assertThat(read.cells()).containsExactly("A1=2024-01-01T00:00 (45292)", "B1=45292");
        Read mac = open(sheet -> {
            formatted(sheet, 0, 43830, "d/m/yyyy");
            sheet.getWorkbook().getInternalWorkbook().getRecords().stream()
                    .filter(DateWindow1904Record.class::isInstance)
                    .map(DateWindow1904Record.class::cast)
                    .forEach(record -> record.setWindowing((short) 1));
        });
        assertThat(mac.cells()).containsExactly("A1=2024-01-01T00:00 (43830)");
    }

    @Test
    void entries_22_to_26_hidden_rows_gaps_and_formats_alone() throws IOException {
        Read read = open(sheet -> {
            cell(sheet, 1, 0).setCellValue("x");
            cell(sheet, 5, 1).setCellValue(1);
            cell(sheet, 7, 2).setCellValue(2);
            sheet.getRow(5).setZeroHeight(true);
            sheet.setColumnHidden(2, true);
            HSSFCellStyle bold = sheet.getWorkbook().createCellStyle();
            for (int row = 10; row < 500; row++) {
                cell(sheet, row, 0).setCellStyle(bold);
            }
            HSSFSheet veryHidden = sheet.getWorkbook().createSheet("Kín");
            cell(veryHidden, 0, 0).setCellValue(3);
            sheet.getWorkbook().setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        });
        assertThat(read.cells()).containsExactly("A2='x'", "B6=1", "C8=2");
        assertThat(read.sheet().cells()).extracting(Cell::hidden).containsExactly(false, true, true);
        assertThat(read.sheet().rowCount()).isEqualTo(8);
        assertThat(read.sheets())
                .extracting(sheet -> sheet.name() + sheet.hidden())
                .containsExactly("Sfalse", "Kíntrue");
    }

    @Test
    void a_comment_is_beside_the_value() throws IOException {
        Read read = open(sheet -> {
            HSSFCell cell = cell(sheet, 0, 0);
            cell.setCellValue(5);
            var drawing = sheet.createDrawingPatriarch();
            var comment = drawing.createCellComment(
                    sheet.getWorkbook().getCreationHelper().createClientAnchor());
            comment.setString(new HSSFRichTextString("Số ước"));
            cell.setCellComment(comment);
        });
        assertThat(read.at("A1").comment()).isEqualTo("Số ước");
    }
}

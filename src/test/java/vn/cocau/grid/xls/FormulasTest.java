package vn.cocau.grid.xls;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cocau.grid.xls.Biff.i32;
import static vn.cocau.grid.xls.Biff.narrow;
import static vn.cocau.grid.xls.Biff.real;
import static vn.cocau.grid.xls.Biff.u16;
import static vn.cocau.grid.xls.Biff.u8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.CellValue;
import vn.cocau.grid.Opening;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.file.WorkbookFiles;

/** Formulas as they are shown, and what they came to. */
class FormulasTest {

    private static final int FORMULA = 0x0006;
    private static final int SHARED = 0x04BC;
    private static final int STRING = 0x0207;

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

    private static List<String> cells(SheetGrid sheet) {
        return sheet.cells().stream()
                .map(cell -> cell.address() + ": " + cell.formula() + " = " + cell.raw())
                .toList();
    }

    private static byte[] formula(int row, int column, byte[] result, byte[] tokens) {
        return Biff.bytes(u16(row, column, 0), result, u16(0), i32(0), u16(tokens.length), tokens);
    }

    private static byte[] elsewhere(int row, int column) {
        return Biff.bytes(u8(0x01), u16(row, column));
    }

    /** The cell one row up and one column to the left, times 2: references count from each cell. */
    private static byte[] leftAboveTimes2() {
        return Biff.bytes(u8(0x4C), u16(0xFFFF), u16(0xC0FF), u8(0x1E), u16(2), u8(0x05));
    }

    @Test
    void a_shared_formula_moves_with_its_cells_and_round_the_edges_of_the_sheet() throws IOException {
        Biff biff = new Biff();
        byte[] tokens = leftAboveTimes2();
        biff.sheet("S", Biff.WORKSHEET)
                .record(FORMULA, formula(1, 1, real(2), elsewhere(1, 1)))
                .record(SHARED, u16(0, 2), u8(0, 1, 0, 3), u16(tokens.length), tokens)
                .record(FORMULA, formula(2, 1, real(4), elsewhere(1, 1)))
                .record(FORMULA, formula(3, 0, real(8), elsewhere(1, 1)))
                .record(FORMULA, formula(5, 0, real(9), elsewhere(5, 5)));
        assertThat(cells(WorkbookFiles.onlySheet(biff.save(folder))))
                .containsExactly("B2: A1*2 = 2", "B3: A2*2 = 4", "A4: IV3*2 = 8", "A6:  = 9");
    }

    @Test
    void a_result_that_is_text_stands_after_what_is_shared() throws IOException {
        Biff biff = new Biff();
        byte[] tokens = leftAboveTimes2();
        byte[] text = u8(0, 0, 0, 0, 0, 0, 0xFF, 0xFF);
        biff.sheet("S", Biff.WORKSHEET)
                .record(FORMULA, formula(1, 1, text, elsewhere(1, 1)))
                .record(SHARED, u16(1, 2), u8(1, 1, 0, 2), u16(tokens.length), tokens)
                .record(STRING, u16(2), u8(0), narrow("ab"))
                .record(FORMULA, formula(2, 1, text, elsewhere(1, 1)))
                .record(STRING, u16(1), u8(0), narrow("c"))
                .record(FORMULA, formula(3, 1, u8(1, 0, 1, 0, 0, 0, 0xFF, 0xFF), leftAbove()))
                .record(FORMULA, formula(4, 1, u8(2, 0, 0x17, 0, 0, 0, 0xFF, 0xFF), leftAbove()))
                .record(FORMULA, formula(5, 1, u8(3, 0, 0, 0, 0, 0, 0xFF, 0xFF), leftAbove()));
        assertThat(cells(WorkbookFiles.onlySheet(biff.save(folder))))
                .containsExactly("B2: A1*2 = ab", "B3: A2*2 = c", "B4: A1 = true", "B5: A1 = #REF!");
    }

    private static byte[] leftAbove() {
        return Biff.bytes(u8(0x44), u16(0, 0xC000));
    }

    @Test
    void a_data_table_has_a_result_and_no_text() throws IOException {
        Biff biff = new Biff();
        biff.sheet("S", Biff.WORKSHEET)
                .record(FORMULA, formula(0, 0, real(7), Biff.bytes(u8(0x02), u16(0, 0))))
                .record(0x0236, new byte[16]);
        assertThat(cells(WorkbookFiles.onlySheet(biff.save(folder)))).containsExactly("A1:  = 7");
    }

    @Test
    void other_sheets_names_and_array_formulas_are_written_as_excel_writes_them() throws IOException {
        SheetGrid sheet = WorkbookFiles.onlySheet(xls(book -> {
            HSSFRow row = book.createSheet("GO").createRow(0);
            book.createSheet("Bảng 2");
            Name name = book.createName();
            name.setNameName("GDP2005");
            name.setRefersToFormula("'Bảng 2'!$A$1");
            row.createCell(0).setCellFormula("SUM('Bảng 2'!A1:B2)+GDP2005");
            book.getSheetAt(0).setArrayFormula("A1*2", CellRangeAddress.valueOf("B1:C1"));
        }));
        assertThat(sheet.cells())
                .extracting(cell -> cell.address() + ": " + cell.formula())
                .containsExactly("A1: SUM('Bảng 2'!A1:B2)+GDP2005", "B1: A1*2", "C1: A1*2");
    }

    @Test
    void values_taken_from_another_workbook_are_told() throws IOException {
        Opening opening;
        try (HSSFWorkbook other = new HSSFWorkbook()) {
            other.createSheet("Nguồn").createRow(0).createCell(0).setCellValue(5);
            opening = WorkbookFiles.open(xls(book -> {
                HSSFRow row = book.createSheet("GO").createRow(0);
                book.linkExternalWorkbook("khac.xls", other);
                HSSFCell cell = row.createCell(1);
                cell.setCellFormula("[khac.xls]Nguồn!A1*2");
                cell.setCellValue(10);
                row.createCell(2).setCellFormula("B1");
            }));
        }
        SheetGrid sheet = opening.workbook().sheets().get(0);
        assertThat(sheet.at(0, 1).formula()).contains("khac.xls").endsWith("A1*2");
        assertThat(sheet.at(0, 1).raw()).isEqualTo("10");
        assertThat(opening.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.FORMULA_EXTERNAL);
            assertThat(finding.place()).hasToString("a.xls › GO!B1");
            assertThat(finding.arguments()).containsEntry("count", 1);
        });
    }

    @Test
    void a_workbook_that_asks_for_calculation_has_results_that_may_be_stale() throws IOException {
        Opening opening = WorkbookFiles.open(xls(book -> {
            HSSFCell cell = book.createSheet("GO").createRow(0).createCell(0);
            cell.setCellFormula("1+1");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
            book.getSheetAt(0).setForceFormulaRecalculation(true);
        }));
        assertThat(opening.workbook().sheets().get(0).at(0, 0).value()).isInstanceOf(CellValue.Numeric.class);
        assertThat(opening.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(FindingCode.FORMULA_STALE));
    }
}

package vn.cocau.grid.oracle;

import java.io.IOException;
import java.util.Map;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellFormula;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;

/** Fills a workbook with cells of all kinds, and remembers what it wrote. */
final class SeededWorkbook {

    private static final int ROWS = 30;
    private static final int COLUMNS = 9;
    /** Right of the cells: merged ranges, arrays. */
    private static final int BESIDE = 12;

    private static final String OTHER = "khac.xlsx";

    private final Workbook book;
    private final SeededContent content;
    private final SeededCells cells;

    SeededWorkbook(Workbook book, long seed) {
        this.book = book;
        this.content = new SeededContent(new Random(seed));
        this.cells = new SeededCells(book, content);
    }

    /** What was written, by sheet and address; what the format cannot hold as it is is left out. */
    Map<String, Object> fill() throws IOException {
        try (Workbook other = book instanceof XSSFWorkbook ? new XSSFWorkbook() : new HSSFWorkbook()) {
            other.createSheet("Biểu");
            book.linkExternalWorkbook(OTHER, other);
        }
        int sheets = 1 + content.below(3);
        for (int i = 1; i <= sheets; i++) {
            sheet(book.createSheet("Trang " + i));
            if (i > 1) {
                book.setSheetHidden(i - 1, content.oneIn(2));
            }
        }
        return cells.written();
    }

    private void sheet(Sheet sheet) {
        for (int i = 0; i < ROWS; i++) {
            Row row = sheet.createRow(i);
            row.setZeroHeight(content.oneIn(10));
            for (int column = 0; column < COLUMNS; column++) {
                if (!content.oneIn(4)) {
                    cells.fill(row.createCell(column));
                }
            }
        }
        for (int column = 0; column < COLUMNS; column++) {
            sheet.setColumnHidden(column, content.oneIn(8));
        }
        SpreadsheetVersion version = book.getSpreadsheetVersion();
        cells.fill(sheet.createRow(version.getLastRowIndex()).createCell(version.getLastColumnIndex()));
        merge(sheet);
        array(sheet);
        if (sheet instanceof XSSFSheet xlsx) {
            shared(xlsx);
        }
        external(sheet);
    }

    private void merge(Sheet sheet) {
        for (int row = content.below(4); row < ROWS; row += 4) {
            sheet.addMergedRegion(new CellRangeAddress(row, row + content.below(3), BESIDE, BESIDE + 1));
            cells.number(sheet.getRow(row).createCell(BESIDE), content.number());
            if (content.oneIn(3)) {
                sheet.getRow(row).createCell(BESIDE + 1).setCellValue("dưới");
            }
        }
    }

    private void array(Sheet sheet) {
        int row = content.below(ROWS - 3);
        CellRangeAddress range = new CellRangeAddress(row, row + 2, BESIDE + 3, BESIDE + 4);
        for (Cell cell : sheet.setArrayFormula("A1:B3*2", range)) {
            cell.setCellValue(SeededCells.notZero(content.number()));
        }
    }

    /** POI writes no shared formulas by itself. */
    private void shared(XSSFSheet sheet) {
        int first = content.below(10);
        int column = BESIDE + 6;
        for (int row = first; row < first + 5; row++) {
            XSSFCell cell = sheet.getRow(row).createCell(column);
            CTCellFormula formula = cell.getCTCell().addNewF();
            formula.setT(STCellFormulaType.SHARED);
            formula.setSi(first);
            if (row == first) {
                formula.setRef(new CellRangeAddress(first, first + 4, column, column).formatAsString());
                formula.setStringValue(content.formula());
            }
            if (!content.oneIn(4)) {
                cell.getCTCell().setV(String.valueOf(content.number()));
            }
        }
    }

    private void external(Sheet sheet) {
        Cell cell = sheet.getRow(content.below(ROWS)).createCell(BESIDE + 8);
        cell.setCellFormula("[" + OTHER + "]Biểu!A1+1");
        cells.number(cell, SeededCells.notZero(content.number()));
    }
}

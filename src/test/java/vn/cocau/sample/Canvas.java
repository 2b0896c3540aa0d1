package vn.cocau.sample;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** One sheet being drawn, cell by cell, in A1 addresses; a range of more than one cell is merged. */
public final class Canvas {

    private final Map<Ink, CellStyle> styles;
    private final Workbook workbook;
    final Sheet sheet;

    private Canvas(Workbook workbook, Sheet sheet, Map<Ink, CellStyle> styles) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.styles = styles;
    }

    public static Canvas first(Workbook workbook, String font, String sheetName) {
        workbook.getFontAt(0).setFontName(font);
        return new Canvas(workbook, workbook.createSheet(sheetName), new HashMap<>()).a4();
    }

    public Canvas next(String sheetName) {
        return new Canvas(workbook, workbook.createSheet(sheetName), styles).a4();
    }

    /** The address of a column (A = 0) and a row as Excel counts them. */
    public static String at(int column, int row) {
        return CellReference.convertNumToColString(column) + row;
    }

    public Cell put(String range, String text, Ink ink) {
        Cell cell = cell(range, ink);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        return cell;
    }

    public void put(String range, BigDecimal number, Ink ink) {
        write(cell(range, ink), number);
    }

    public void put(String range, int number, Ink ink) {
        put(range, BigDecimal.valueOf(number), ink);
    }

    /** Numbers side by side, from a column on. */
    void across(int column, int row, List<BigDecimal> numbers, Ink ink) {
        for (int i = 0; i < numbers.size(); i++) {
            put(at(column + i, row), numbers.get(i), ink);
        }
    }

    /** Formulas side by side; in the pattern, # stands for the column's letter. */
    void formulasAcross(String firstCell, String pattern, List<BigDecimal> cached, Ink ink) {
        CellReference first = new CellReference(firstCell);
        for (int i = 0; i < cached.size(); i++) {
            String letter = CellReference.convertNumToColString(first.getCol() + i);
            formula(letter + (first.getRow() + 1), pattern.replace("#", letter), cached.get(i), ink);
        }
    }

    /** A formula and the value that Excel left beside it. */
    public void formula(String range, String formula, BigDecimal cached, Ink ink) {
        Cell cell = cell(range, ink);
        cell.setCellFormula(formula);
        write(cell, cached);
    }

    public void formula(String range, String formula, String cached, Ink ink) {
        Cell cell = cell(range, ink);
        cell.setCellFormula(formula);
        cell.setCellValue(cached);
    }

    /** Xlsx keeps numbers as text: the digits of the decimal, not those that the JDK at hand gives a double. */
    private static void write(Cell cell, BigDecimal number) {
        cell.setCellValue(number.doubleValue());
        if (cell instanceof XSSFCell xlsx) {
            xlsx.getCTCell().setV(number.stripTrailingZeros().toPlainString());
        }
    }

    /** Width of each column in characters, from A. */
    Canvas widths(int... characters) {
        for (int column = 0; column < characters.length; column++) {
            sheet.setColumnWidth(column, characters[column] * 256);
        }
        return this;
    }

    Canvas height(int row, int points) {
        row(row - 1).setHeightInPoints(points);
        return this;
    }

    Canvas landscape() {
        sheet.getPrintSetup().setLandscape(true);
        return this;
    }

    private Canvas a4() {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 1);
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        sheet.setHorizontallyCenter(true);
        return this;
    }

    private Cell cell(String range, Ink ink) {
        CellRangeAddress area = CellRangeAddress.valueOf(range);
        CellStyle style = styles.computeIfAbsent(ink, wanted -> wanted.in(workbook));
        for (int row = area.getFirstRow(); row <= area.getLastRow(); row++) {
            for (int column = area.getFirstColumn(); column <= area.getLastColumn(); column++) {
                row(row).createCell(column).setCellStyle(style);
            }
        }
        if (area.getNumberOfCells() > 1) {
            sheet.addMergedRegion(area);
        }
        return row(area.getFirstRow()).getCell(area.getFirstColumn());
    }

    private Row row(int index) {
        Row row = sheet.getRow(index);
        if (row == null) {
            row = sheet.createRow(index);
            row.setHeightInPoints(18);
        }
        return row;
    }
}

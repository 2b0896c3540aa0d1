package vn.cocau.grid.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;

/** Fills cells with values of all kinds, and remembers what the format holds as it was given. */
final class SeededCells {

    private final Workbook book;
    private final SeededContent content;
    private final List<Font> fonts = new ArrayList<>();
    private final List<CellStyle> styles = new ArrayList<>();
    private final Map<String, Object> written = new LinkedHashMap<>();

    SeededCells(Workbook book, SeededContent content) {
        this.book = book;
        this.content = content;
        SeededStyles.fill(book, content, fonts, styles);
    }

    /** What was written, by sheet and address. */
    Map<String, Object> written() {
        return written;
    }

    void fill(Cell cell) {
        cell.setCellStyle(content.one(styles));
        switch (content.below(12)) {
            case 0, 1, 2 -> number(cell, content.number());
            case 3 -> number(cell, content.date());
            case 4, 5 -> text(cell, content.text());
            case 6 -> richText(cell);
            case 7, 8 -> formula(cell);
            case 9 -> truth(cell);
            case 10 -> error(cell);
            default -> cell.setCellValue(content.controls());
        }
        if (content.oneIn(20)) {
            comment(cell);
        }
    }

    private void remember(Cell cell, Object value) {
        written.put(cell.getSheet().getSheetName() + "!" + cell.getAddress(), value);
    }

    void number(Cell cell, double number) {
        cell.setCellValue(number);
        remember(cell, number);
    }

    private void truth(Cell cell) {
        boolean truth = content.oneIn(2);
        cell.setCellValue(truth);
        remember(cell, truth);
    }

    private void error(Cell cell) {
        FormulaError error = content.one(List.of(FormulaError.REF, FormulaError.DIV0, FormulaError.NA));
        cell.setCellErrorValue(error.getCode());
        remember(cell, error);
    }

    private void text(Cell cell, String text) {
        cell.setCellValue(text);
        if (book.getSpreadsheetVersion() == SpreadsheetVersion.EXCEL97 || !text.contains("_x")) {
            remember(cell, text);
        }
    }

    private void richText(Cell cell) {
        String text = "Tổng số " + content.text().replace("_x", "-x") + "1)";
        RichTextString rich = book.getCreationHelper().createRichTextString(text);
        int middle = 1 + content.below(rich.length() - 2);
        if (content.oneIn(2)) {
            rich.applyFont(0, middle, content.one(fonts));
        }
        rich.applyFont(middle, rich.length(), content.one(fonts));
        cell.setCellValue(rich);
    }

    private void formula(Cell cell) {
        cell.setCellFormula(content.formula());
        switch (content.below(5)) {
            case 0, 1 -> number(cell, notZero(content.number()));
            case 2 -> text(cell, content.text());
            case 3 -> truth(cell);
            default -> error(cell);
        }
    }

    /** In .xls, POI's formula of the value 0 is one that was never calculated. */
    static double notZero(double number) {
        return number == 0 ? 1 : number;
    }

    private void comment(Cell cell) {
        ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
        anchor.setRow1(cell.getRowIndex());
        anchor.setCol1(cell.getColumnIndex());
        Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setString(book.getCreationHelper().createRichTextString(content.text()));
        cell.setCellComment(comment);
    }
}

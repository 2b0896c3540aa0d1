package vn.cocau.grid.oracle;

import java.util.List;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fonts and styles of all kinds for a workbook, and the year that its dates count from. */
final class SeededStyles {

    private static final List<String> FORMATS = List.of(
            "General",
            "0",
            "0.00",
            "#,##0",
            "#,##0.0",
            "0.0%",
            "0.00E+00",
            "dd/mm/yyyy",
            "yyyy-mm-dd hh:mm:ss",
            "[h]:mm",
            "# ?/?",
            "@",
            "#,##0.00;[Red](#,##0.00);\"-\"",
            "_(* #,##0.00_);_(* (#,##0.00);_(* \"-\"??_);_(@_)",
            "#,##0.0\" tỷ d.\"",
            "0.0##",
            "\"ngày\" 0",
            "[$-42A]dd mmmm yyyy");

    private SeededStyles() {}

    static void fill(Workbook book, SeededContent content, List<Font> fonts, List<CellStyle> styles) {
        if (content.oneIn(3)) {
            countFrom1904(book);
        }
        for (int i = 0; i < 5; i++) {
            Font font = book.createFont();
            font.setFontName(content.one(List.of("Times New Roman", "Arial", "Calibri")));
            font.setBold(content.oneIn(3));
            font.setTypeOffset(content.oneIn(3) ? Font.SS_SUPER : content.oneIn(3) ? Font.SS_SUB : Font.SS_NONE);
            fonts.add(font);
        }
        for (int i = 0; i < 12; i++) {
            styles.add(style(book, content, content.one(fonts)));
        }
    }

    private static CellStyle style(Workbook book, SeededContent content, Font font) {
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setDataFormat(book.createDataFormat().getFormat(content.one(FORMATS)));
        style.setIndention((short) content.below(4));
        if (content.oneIn(3)) {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(
                    content.one(List.of(IndexedColors.YELLOW, IndexedColors.GREY_25_PERCENT, IndexedColors.WHITE))
                            .getIndex());
        }
        return style;
    }

    private static void countFrom1904(Workbook book) {
        if (book instanceof XSSFWorkbook xlsx) {
            xlsx.getCTWorkbook().getWorkbookPr().setDate1904(true);
            return;
        }
        ((HSSFWorkbook) book)
                .getInternalWorkbook().getRecords().stream()
                        .filter(DateWindow1904Record.class::isInstance)
                        .map(DateWindow1904Record.class::cast)
                        .forEach(record -> record.setWindowing((short) 1));
    }
}

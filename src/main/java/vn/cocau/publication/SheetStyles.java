package vn.cocau.publication;

import static vn.cocau.office.CellLook.boxed;
import static vn.cocau.office.CellLook.filled;
import static vn.cocau.office.CellLook.wrapped;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.cocau.metric.FigureStatus;

/** How cells look: Times New Roman throughout, as administrative documents require. */
final class SheetStyles {

    static final String FONT = "Times New Roman";

    /** What a cell is in its table. */
    enum Look {
        TITLE,
        SUBTITLE,
        HEADER,
        BAND,
        LABEL,
        TEXT,
        NOTE,
        EXPLANATION,
        NUMBER,
        COUNT,
        ILLUSTRATIVE,
        FLAGGED,
        ANALYTIC,
        MISSING
    }

    private static final String NUMBER_FORMAT = "#,##0.00";
    private static final byte[] HEADER_FILL = {(byte) 0xD9, (byte) 0xE2, (byte) 0xF3};
    private static final byte[] BAND_FILL = {(byte) 0xF2, (byte) 0xF2, (byte) 0xF2};
    private static final byte[] ILLUSTRATIVE_FILL = {(byte) 0xFF, (byte) 0xF2, (byte) 0xCC};
    private static final byte[] FLAGGED_FILL = {(byte) 0xF8, (byte) 0xCB, (byte) 0xAD};

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        font(workbook.getFontAt(0), 11);
        styles.put(Look.TITLE, style(font(14, true, false)));
        styles.put(Look.SUBTITLE, style(font(12, false, true)));
        styles.put(Look.HEADER, centred(boxed(filled(style(font(11, true, false)), HEADER_FILL))));
        styles.put(Look.BAND, wrapped(boxed(filled(style(font(11, true, false)), BAND_FILL))));
        styles.put(Look.LABEL, wrapped(boxed(style(font(11, false, false)))));
        styles.put(Look.TEXT, wrapped(boxed(style(font(10, false, false)))));
        styles.put(Look.NOTE, style(font(10, false, true)));
        styles.put(Look.EXPLANATION, wrapped(style(font(10, false, true))));
        styles.put(Look.NUMBER, number(font(11, false, false)));
        styles.put(Look.COUNT, count(font(11, false, false)));
        styles.put(Look.ILLUSTRATIVE, filled(number(font(11, false, true)), ILLUSTRATIVE_FILL));
        styles.put(Look.FLAGGED, filled(number(font(11, false, false)), FLAGGED_FILL));
        styles.put(Look.ANALYTIC, number(font(11, false, true)));
        styles.put(Look.MISSING, number(font(10, false, true)));
    }

    CellStyle of(Look look) {
        XSSFCellStyle style = styles.get(look);
        if (style == null) {
            throw new IllegalStateException("no style for " + look);
        }
        return style;
    }

    static Look look(FigureStatus status) {
        return switch (status) {
            case EMPTY -> Look.MISSING;
            case ILLUSTRATIVE -> Look.ILLUSTRATIVE;
            case INCONSISTENT -> Look.FLAGGED;
            case ANALYTIC, DERIVED -> Look.ANALYTIC;
            case NORMAL -> Look.NUMBER;
        };
    }

    private XSSFFont font(int points, boolean bold, boolean italic) {
        XSSFFont font = font(workbook.createFont(), points);
        font.setBold(bold);
        font.setItalic(italic);
        return font;
    }

    private static XSSFFont font(XSSFFont font, int points) {
        font.setFontName(FONT);
        font.setScheme(FontScheme.NONE);
        font.setFontHeightInPoints((short) points);
        return font;
    }

    private XSSFCellStyle style(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle number(XSSFFont font) {
        XSSFCellStyle style = boxed(style(font));
        style.setDataFormat(workbook.createDataFormat().getFormat(NUMBER_FORMAT));
        style.setAlignment(HorizontalAlignment.RIGHT);
        return style;
    }

    private XSSFCellStyle count(XSSFFont font) {
        XSSFCellStyle style = number(font);
        style.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
        return style;
    }

    private static XSSFCellStyle centred(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }
}

package vn.cocau.form;

import static vn.cocau.office.CellLook.boxed;
import static vn.cocau.office.CellLook.filled;
import static vn.cocau.office.CellLook.wrapped;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a form look: Times New Roman, as administrative documents require; the cells to fill in are yellow. */
final class FormStyles {

    /** What a cell is in the form. */
    enum Look {
        TOP,
        TOP_RIGHT,
        TITLE,
        SUBTITLE,
        UNIT,
        HEADER,
        COLUMN_NUMBER,
        NUMBERING,
        TOTAL,
        LABEL,
        INPUT_TOTAL,
        INPUT,
        CHECK_LABEL,
        CHECK,
        STATUS,
        NOTE,
        DATE,
        SIGNATURE
    }

    private static final String FONT = "Times New Roman";
    private static final byte[] HEADER_FILL = {(byte) 0xD9, (byte) 0xE2, (byte) 0xF3};
    private static final byte[] INPUT_FILL = {(byte) 0xFF, (byte) 0xFC, (byte) 0xE0};
    private static final byte[] CHECK_FILL = {(byte) 0xF2, (byte) 0xF2, (byte) 0xF2};

    private final XSSFWorkbook workbook;
    private final String number;
    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);
    private final Map<Integer, XSSFCellStyle> labels = new HashMap<>();

    FormStyles(XSSFWorkbook workbook, int decimals) {
        this.workbook = workbook;
        this.number = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
        font(workbook.getFontAt(0), 12);
        for (Look look : Look.values()) {
            styles.put(look, make(look));
        }
    }

    XSSFCellStyle of(Look look) {
        return Objects.requireNonNull(styles.get(look));
    }

    /** The label of a row, the deeper the farther in. */
    XSSFCellStyle label(int depth) {
        return labels.computeIfAbsent(depth, wanted -> {
            XSSFCellStyle style = make(depth < 2 ? Look.TOTAL : Look.LABEL);
            style.setIndention((short) (2 * depth));
            return style;
        });
    }

    private XSSFCellStyle make(Look look) {
        return switch (look) {
            case TOP -> style(font(11, false, false), HorizontalAlignment.LEFT);
            case TOP_RIGHT -> unlocked(style(font(11, false, false), HorizontalAlignment.RIGHT));
            case TITLE -> style(font(14, true, false), HorizontalAlignment.CENTER);
            case SUBTITLE -> style(font(12, true, false), HorizontalAlignment.CENTER);
            case UNIT -> style(font(11, false, true), HorizontalAlignment.RIGHT);
            case HEADER ->
                wrapped(filled(boxed(style(font(12, true, false), HorizontalAlignment.CENTER)), HEADER_FILL));
            case COLUMN_NUMBER -> boxed(style(font(10, false, true), HorizontalAlignment.CENTER));
            case NUMBERING -> boxed(style(font(12, false, false), HorizontalAlignment.CENTER));
            case TOTAL -> wrapped(boxed(style(font(12, true, false), HorizontalAlignment.LEFT)));
            case LABEL -> wrapped(boxed(style(font(12, false, false), HorizontalAlignment.LEFT)));
            case INPUT_TOTAL -> input(font(12, true, false));
            case INPUT -> input(font(12, false, false));
            case CHECK_LABEL ->
                wrapped(filled(boxed(style(font(11, false, true), HorizontalAlignment.LEFT)), CHECK_FILL));
            case CHECK -> number(filled(boxed(style(font(11, false, true), HorizontalAlignment.RIGHT)), CHECK_FILL));
            case STATUS -> wrapped(style(font(12, true, false), HorizontalAlignment.LEFT));
            case NOTE -> wrapped(style(font(11, false, true), HorizontalAlignment.LEFT));
            case DATE -> unlocked(style(font(12, false, true), HorizontalAlignment.RIGHT));
            case SIGNATURE -> unlocked(style(font(12, true, false), HorizontalAlignment.CENTER));
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

    private XSSFCellStyle style(XSSFFont font, HorizontalAlignment alignment) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle input(XSSFFont font) {
        return unlocked(number(filled(boxed(style(font, HorizontalAlignment.RIGHT)), INPUT_FILL)));
    }

    private XSSFCellStyle number(XSSFCellStyle style) {
        style.setIndention((short) 1);
        style.setDataFormat(workbook.createDataFormat().getFormat(number));
        return style;
    }

    private static XSSFCellStyle unlocked(XSSFCellStyle style) {
        style.setLocked(false);
        return style;
    }
}

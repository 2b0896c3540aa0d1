package vn.cocau.sample;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How a cell is written: font, place, border and number format. */
public record Ink(
        String font,
        int size,
        boolean bold,
        boolean italic,
        HorizontalAlignment align,
        boolean boxed,
        int indent,
        String format) {

    public static Ink of(String font, int size) {
        return new Ink(font, size, false, false, HorizontalAlignment.GENERAL, false, 0, "General");
    }

    public Ink font(String other) {
        return new Ink(other, size, bold, italic, align, boxed, indent, format);
    }

    Ink size(int points) {
        return new Ink(font, points, bold, italic, align, boxed, indent, format);
    }

    public Ink strong() {
        return new Ink(font, size, true, italic, align, boxed, indent, format);
    }

    Ink slanted() {
        return new Ink(font, size, bold, true, align, boxed, indent, format);
    }

    public Ink centred() {
        return new Ink(font, size, bold, italic, HorizontalAlignment.CENTER, boxed, indent, format);
    }

    Ink right() {
        return new Ink(font, size, bold, italic, HorizontalAlignment.RIGHT, boxed, indent, format);
    }

    public Ink box() {
        return new Ink(font, size, bold, italic, align, true, indent, format);
    }

    public Ink indented(int steps) {
        return new Ink(font, size, bold, italic, HorizontalAlignment.LEFT, boxed, steps, format);
    }

    public Ink numbers(String numberFormat) {
        return new Ink(font, size, bold, italic, HorizontalAlignment.RIGHT, boxed, indent, numberFormat);
    }

    CellStyle in(Workbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(fontIn(workbook));
        style.setAlignment(align);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(boxed && format.equals("General"));
        style.setIndention((short) indent);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        if (boxed) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    Font fontIn(Workbook workbook) {
        Font found = workbook.findFont(
                bold, Font.COLOR_NORMAL, (short) (size * 20), font, italic, false, Font.SS_NONE, Font.U_NONE);
        if (found != null) {
            return found;
        }
        Font made = workbook.createFont();
        made.setFontName(font);
        made.setFontHeightInPoints((short) size);
        made.setBold(bold);
        made.setItalic(italic);
        made.setColor(Font.COLOR_NORMAL);
        return made;
    }
}

package vn.cocau.grid.oracle;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTColor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRElt;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRPrElt;
import vn.cocau.grid.TextRun;

/** Cells of {@code .xlsx}. */
record XssfCell(boolean from1904) implements PoiCell {

    XssfCell(XSSFWorkbook book) {
        this(book.isDate1904());
    }

    private static String stored(Cell cell) {
        String stored = ((XSSFCell) cell).getCTCell().getV();
        return stored == null ? "" : stored;
    }

    @Override
    public String digits(Cell cell) {
        return stored(cell);
    }

    @Override
    public String truth(Cell cell) {
        return stored(cell);
    }

    @Override
    public String error(Cell cell, boolean formula) {
        return ((XSSFCell) cell).getErrorCellString();
    }

    @Override
    public boolean withoutResult(Cell cell) {
        return stored(cell).isBlank();
    }

    @Override
    public List<TextRun> runs(Cell cell, String font) {
        XSSFRichTextString text = ((XSSFCell) cell).getRichStringCellValue();
        if (text.numFormattingRuns() == 0) {
            return List.of(new TextRun(text.getString(), font, false));
        }
        List<TextRun> runs = new ArrayList<>();
        for (CTRElt run : text.getCTRst().getRList()) {
            runs.add(run(new XSSFRichTextString(run.getT()).getString(), run.getRPr(), font));
        }
        return runs;
    }

    private static TextRun run(String text, CTRPrElt look, String cellFont) {
        if (look == null) {
            return new TextRun(text, cellFont, false);
        }
        String font = look.sizeOfRFontArray() > 0 ? look.getRFontArray(0).getVal() : cellFont;
        boolean superscript = look.sizeOfVertAlignArray() > 0
                && look.getVertAlignArray(0).getVal().equals(STVerticalAlignRun.SUPERSCRIPT);
        return new TextRun(text, font, superscript);
    }

    @Override
    public String fill(CellStyle style) {
        XSSFColor colour = ((XSSFCellStyle) style).getFillForegroundXSSFColor();
        return style.getFillPattern() == FillPatternType.NO_FILL || colour == null ? "" : colour(colour.getCTColor());
    }

    /** The theme first: POI itself writes the theme's plain colour beside it. */
    private static String colour(CTColor colour) {
        if (colour.isSetTheme()) {
            String tint = colour.isSetTint() ? " tint " + colour.xgetTint().getStringValue() : "";
            return "theme " + colour.getTheme() + tint;
        }
        if (!colour.isSetRgb()) {
            return "indexed " + (colour.isSetIndexed() ? String.valueOf(colour.getIndexed()) : null);
        }
        String digits = HexFormat.of().withUpperCase().formatHex(colour.getRgb());
        return digits.substring(digits.length() - 6);
    }
}

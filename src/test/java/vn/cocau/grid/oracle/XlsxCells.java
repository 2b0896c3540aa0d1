package vn.cocau.grid.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.namespace.QName;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.impl.values.XmlValueOutOfRangeException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRElt;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRPrElt;
import vn.cocau.grid.CellValue;
import vn.cocau.grid.StoredNumbers;
import vn.cocau.grid.TextRun;

/** Cells of {@code .xlsx}, read from their XML: POI's own getters answer 0 for a formula that was never calculated. */
final class XlsxCells implements StoredCells {

    private final boolean countsFrom1904;

    XlsxCells(XSSFWorkbook book) {
        this.countsFrom1904 = book.isDate1904();
    }

    @Override
    public boolean countsFrom1904() {
        return countsFrom1904;
    }

    @Override
    public @Nullable StoredValue of(org.apache.poi.ss.usermodel.Cell poiCell, String font) {
        XSSFCell cell = (XSSFCell) poiCell;
        CTCell stored = cell.getCTCell();
        String formula = stored.isSetF() ? formula(cell) : null;
        String value = stored.isSetV() ? stored.getV() : null;
        String type = stored.isSetT() ? type(stored) : "n";
        if (type.equals("inlineStr") || (type.equals("s") && value != null)) {
            return richText(cell, font);
        }
        if (value == null || (value.isBlank() && !type.equals("str"))) {
            return formula == null ? null : StoredValue.of(new CellValue.NotCalculated(), "", formula);
        }
        return ofType(type, value, formula);
    }

    private StoredValue ofType(String type, String value, @Nullable String formula) {
        return switch (type) {
            case "str" -> StoredValue.text(new XSSFRichTextString(value).getString(), formula);
            case "b" -> StoredValue.of(new CellValue.Logical(truth(value)), value, formula);
            case "e" -> StoredValue.of(new CellValue.Failure(value), value, formula);
            case "d" -> isoDate(value, formula);
            default -> number(value, formula);
        };
    }

    private static boolean truth(String value) {
        return value.equals("1") || value.equals("true");
    }

    private static StoredValue number(String value, @Nullable String formula) {
        BigDecimal number = StoredNumbers.exact(value);
        return number == null
                ? StoredValue.text(value, formula)
                : StoredValue.of(new CellValue.Numeric(number), value, formula);
    }

    private StoredValue isoDate(String value, @Nullable String formula) {
        try {
            LocalDateTime moment = value.contains("T")
                    ? LocalDateTime.parse(value, DateTimeFormatter.ISO_DATE_TIME)
                    : LocalDate.parse(value).atStartOfDay();
            BigDecimal serial = StoredNumbers.shortest(DateUtil.getExcelDate(moment, countsFrom1904));
            return StoredValue.of(new CellValue.DateTime(moment, serial), value, formula);
        } catch (DateTimeParseException cause) {
            return StoredValue.text(value, formula);
        }
    }

    /** The cell's type as written; {@code d}, a date in ISO form, is not in POI's schema. */
    private static String type(CTCell stored) {
        try {
            return stored.getT().toString();
        } catch (XmlValueOutOfRangeException cause) {
            try (XmlCursor cursor = stored.newCursor()) {
                return Objects.requireNonNullElse(cursor.getAttributeText(new QName("t")), "n");
            }
        }
    }

    /** The formula's text; a shared one that POI cannot expand is given as stored. */
    private static String formula(XSSFCell cell) {
        try {
            return cell.getCellFormula();
        } catch (RuntimeException cause) {
            return cell.getCTCell().getF().getStringValue();
        }
    }

    private static StoredValue richText(XSSFCell cell, String font) {
        XSSFRichTextString text = cell.getRichStringCellValue();
        if (!text.hasFormatting()) {
            return StoredValue.text(text.getString(), null);
        }
        List<TextRun> runs = new ArrayList<>();
        for (CTRElt run : text.getCTRst().getRList()) {
            String decoded = new XSSFRichTextString(run.getT()).getString();
            runs.add(run(decoded, run.getRPr(), font));
        }
        return TextRuns.stored(runs, font);
    }

    private static TextRun run(String text, @Nullable CTRPrElt look, String cellFont) {
        if (look == null) {
            return new TextRun(text, cellFont, false);
        }
        String font = look.sizeOfRFontArray() > 0 ? look.getRFontArray(0).getVal() : cellFont;
        boolean superscript = look.sizeOfVertAlignArray() > 0
                && look.getVertAlignArray(0).getVal().equals(STVerticalAlignRun.SUPERSCRIPT);
        return new TextRun(text, font, superscript);
    }
}

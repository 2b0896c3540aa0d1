package vn.cocau.grid.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.CellValue;
import vn.cocau.grid.StoredNumbers;
import vn.cocau.grid.TextRun;

/** Cells of {@code .xls}. */
final class XlsCells implements StoredCells {

    private final HSSFWorkbook book;
    private final XlsFormulas formulas;

    XlsCells(HSSFWorkbook book, XlsFormulas formulas) {
        this.book = book;
        this.formulas = formulas;
    }

    @Override
    public boolean countsFrom1904() {
        return book.getInternalWorkbook().isUsing1904DateWindowing();
    }

    @Override
    public @Nullable StoredValue of(org.apache.poi.ss.usermodel.Cell poiCell, String font) {
        HSSFCell cell = (HSSFCell) poiCell;
        if (cell.getCellType() != CellType.FORMULA) {
            return cell.getCellType() == CellType.STRING
                    ? richText(cell.getRichStringCellValue(), font)
                    : ofType(cell, cell.getCellType(), null);
        }
        String formula = formula(cell);
        return formulas.neverCalculated(cell)
                ? StoredValue.of(new CellValue.NotCalculated(), "", formula)
                : ofType(cell, cell.getCachedFormulaResultType(), formula);
    }

    private static @Nullable StoredValue ofType(HSSFCell cell, CellType type, @Nullable String formula) {
        return switch (type) {
            case NUMERIC -> number(cell.getNumericCellValue(), formula);
            case BOOLEAN ->
                StoredValue.of(
                        new CellValue.Logical(cell.getBooleanCellValue()),
                        String.valueOf(cell.getBooleanCellValue()),
                        formula);
            case ERROR -> failure(cell.getErrorCellValue(), formula);
            case STRING -> StoredValue.text(cell.getRichStringCellValue().getString(), formula);
            default -> null;
        };
    }

    private static StoredValue number(double stored, @Nullable String formula) {
        if (!Double.isFinite(stored)) {
            return StoredValue.of(new CellValue.Failure("#NUM!"), String.valueOf(stored), formula);
        }
        BigDecimal number = StoredNumbers.shortest(stored);
        return StoredValue.of(new CellValue.Numeric(number), number.toPlainString(), formula);
    }

    private static StoredValue failure(byte code, @Nullable String formula) {
        String name = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR " + code;
        return StoredValue.of(new CellValue.Failure(name), name, formula);
    }

    /** The formula's text; empty where POI cannot write it down. */
    private static String formula(HSSFCell cell) {
        try {
            return cell.getCellFormula();
        } catch (RuntimeException cause) {
            return "";
        }
    }

    private StoredValue richText(HSSFRichTextString text, String cellFont) {
        String whole = text.getString();
        List<TextRun> runs = new ArrayList<>();
        int start = text.numFormattingRuns() == 0 ? whole.length() : text.getIndexOfFormattingRun(0);
        runs.add(new TextRun(whole.substring(0, Math.min(start, whole.length())), cellFont, false));
        for (int i = 0; i < text.numFormattingRuns(); i++) {
            int end = i + 1 < text.numFormattingRuns() ? text.getIndexOfFormattingRun(i + 1) : whole.length();
            int from = Math.min(text.getIndexOfFormattingRun(i), whole.length());
            HSSFFont font = book.getFontAt(text.getFontOfFormattingRun(i));
            String piece = whole.substring(from, Math.max(from, Math.min(end, whole.length())));
            runs.add(new TextRun(piece, font.getFontName(), font.getTypeOffset() == HSSFFont.SS_SUPER));
        }
        return TextRuns.stored(runs, cellFont);
    }
}

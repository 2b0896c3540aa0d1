package vn.cocau.grid.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.aggregates.FormulaRecordAggregate;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellAddress;
import vn.cocau.grid.TextRun;

/** Cells of {@code .xls}. */
record HssfCell(HSSFWorkbook book, Map<HSSFSheet, Set<CellAddress>> toCalculate) implements PoiCell {

    HssfCell(HSSFWorkbook book) {
        this(book, new HashMap<>());
    }

    @Override
    public boolean from1904() {
        return book.getInternalWorkbook().isUsing1904DateWindowing();
    }

    @Override
    public String digits(Cell cell) {
        return PoiNumbers.shortest(cell.getNumericCellValue());
    }

    @Override
    public String truth(Cell cell) {
        return String.valueOf(cell.getBooleanCellValue());
    }

    @Override
    public String error(Cell cell, boolean formula) {
        return FormulaError.forInt(cell.getErrorCellValue()).getString();
    }

    /** The format has no room for a missing result: 0 and the wish to be calculated stand for it. */
    @Override
    public boolean withoutResult(Cell cell) {
        return toCalculate
                        .computeIfAbsent(((HSSFCell) cell).getSheet(), HssfCell::toCalculate)
                        .contains(cell.getAddress())
                && cell.getNumericCellValue() == 0;
    }

    private static Set<CellAddress> toCalculate(HSSFSheet sheet) {
        Set<CellAddress> result = new HashSet<>();
        Iterator<CellValueRecordInterface> cells = sheet.getSheet().getCellValueIterator();
        while (cells.hasNext()) {
            if (cells.next() instanceof FormulaRecordAggregate formula
                    && formula.getFormulaRecord().isCalcOnLoad()) {
                result.add(new CellAddress(formula.getRow(), formula.getColumn()));
            }
        }
        return result;
    }

    @Override
    public List<TextRun> runs(Cell cell, String cellFont) {
        HSSFRichTextString text = ((HSSFCell) cell).getRichStringCellValue();
        List<TextRun> runs = new ArrayList<>();
        int from = 0;
        TextRun look = new TextRun("", cellFont, false);
        for (int i = 0; i < text.numFormattingRuns(); i++) {
            int to = text.getIndexOfFormattingRun(i);
            runs.add(new TextRun(text.getString().substring(from, to), look.font(), look.superscript()));
            HSSFFont font = book.getFontAt(text.getFontOfFormattingRun(i));
            look = new TextRun("", font.getFontName(), font.getTypeOffset() == HSSFFont.SS_SUPER);
            from = to;
        }
        runs.add(new TextRun(text.getString().substring(from), look.font(), look.superscript()));
        return runs;
    }

    @Override
    public String fill(CellStyle style) {
        if (style.getFillPattern() == FillPatternType.NO_FILL) {
            return "";
        }
        HSSFColor colour = book.getCustomPalette().getColor(style.getFillForegroundColor());
        if (colour == null || style.getFillForegroundColor() >= HSSFColor.HSSFColorPredefined.AUTOMATIC.getIndex()) {
            return "indexed " + style.getFillForegroundColor();
        }
        short[] parts = colour.getTriplet();
        return String.format(Locale.ROOT, "%02X%02X%02X", parts[0], parts[1], parts[2]);
    }
}

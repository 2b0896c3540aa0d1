package vn.cocau.grid.oracle;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.cocau.grid.Appearance;
import vn.cocau.grid.Blank;
import vn.cocau.grid.TextRun;

/** A sheet of POI's model, as facts. */
final class PoiSheet {

    private final Sheet sheet;
    private final PoiCell cells;
    private final PoiNumbers numbers;
    private final Map<CellStyle, Appearance> looks = new HashMap<>();
    private final Map<String, String> merges = new LinkedHashMap<>();

    PoiSheet(Sheet sheet, PoiCell cells, PoiNumbers numbers) {
        this.sheet = sheet;
        this.cells = cells;
        this.numbers = numbers;
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            String name = range.formatAsString();
            merges.put(name.substring(0, (name + ":").indexOf(':')), name);
        }
    }

    SheetFacts facts(boolean hidden) {
        Map<String, CellFacts> facts = new LinkedHashMap<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                CellFacts known = facts(cell);
                if (known != null) {
                    facts.put(cell.getAddress().formatAsString(), known);
                }
            }
        }
        return new SheetFacts(sheet.getSheetName(), hidden, List.copyOf(merges.values()), facts);
    }

    /** Null for a cell that shows nothing. */
    private CellFacts facts(Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> text(cell);
            case BOOLEAN ->
                facts(cell, CellFacts.Kind.LOGICAL, String.valueOf(cell.getBooleanCellValue()), cells.truth(cell));
            case ERROR -> facts(cell, CellFacts.Kind.ERROR, cells.error(cell, formula), cells.error(cell, formula));
            case NUMERIC -> number(cell, formula);
            default -> null;
        };
    }

    private CellFacts number(Cell cell, boolean formula) {
        if (formula && cells.withoutResult(cell)) {
            return facts(cell, CellFacts.Kind.MISSING, "", "");
        }
        double number = cell.getNumericCellValue();
        CellStyle style = cell.getCellStyle();
        boolean date = DateUtil.isADateFormat(style.getDataFormat(), style.getDataFormatString())
                && DateUtil.isValidExcelDate(number);
        return date
                ? facts(
                        cell,
                        CellFacts.Kind.DATE,
                        String.valueOf(DateUtil.getLocalDateTime(number, cells.from1904(), true)),
                        cells.digits(cell))
                : facts(cell, CellFacts.Kind.NUMBER, PoiNumbers.binary(number), cells.digits(cell));
    }

    /** What is stored is taken run by run: asked for all of it, POI resolves escapes that begin in one and end in another. */
    private CellFacts text(Cell cell) {
        List<TextRun> runs = TextRuns.joined(cells.runs(cell, look(cell).font()));
        String raw = runs.stream().map(TextRun::text).collect(Collectors.joining());
        return Blank.test(raw) ? null : facts(cell, CellFacts.Kind.TEXT, TextRuns.shown(runs), raw);
    }

    private CellFacts facts(Cell cell, CellFacts.Kind kind, String value, String raw) {
        Comment comment = cell.getCellComment();
        List<TextRun> runs = kind == CellFacts.Kind.TEXT
                ? TextRuns.worthKeeping(
                        cells.runs(cell, look(cell).font()), look(cell).font())
                : List.of();
        return new CellFacts(
                kind,
                value,
                raw,
                formula(cell),
                look(cell),
                runs,
                merges.get(cell.getAddress().formatAsString()),
                hidden(cell),
                comment == null ? null : comment.getString().getString());
    }

    /** A merged cell shows wherever some of its rows and columns do. */
    private boolean hidden(Cell cell) {
        String merge = merges.get(cell.getAddress().formatAsString());
        CellRangeAddress range =
                CellRangeAddress.valueOf(merge == null ? cell.getAddress().formatAsString() : merge);
        return IntStream.rangeClosed(range.getFirstRow(), range.getLastRow()).allMatch(this::hiddenRow)
                || IntStream.rangeClosed(range.getFirstColumn(), range.getLastColumn())
                        .allMatch(sheet::isColumnHidden);
    }

    private boolean hiddenRow(int number) {
        Row row = sheet.getRow(number);
        return row != null && row.getZeroHeight();
    }

    /** The formula's text; empty where POI cannot write it down. */
    private static String formula(Cell cell) {
        try {
            return cell.getCellType() == CellType.FORMULA ? cell.getCellFormula() : null;
        } catch (RuntimeException cause) {
            return "";
        }
    }

    private Appearance look(Cell cell) {
        return looks.computeIfAbsent(cell.getCellStyle(), this::look);
    }

    private Appearance look(CellStyle style) {
        String format = style.getDataFormatString() == null ? "General" : style.getDataFormatString();
        Font font = sheet.getWorkbook().getFontAt(style.getFontIndex());
        int decimals = numbers.decimals(format, DateUtil.isADateFormat(style.getDataFormat(), format));
        return new Appearance(
                format, decimals, font.getFontName(), font.getBold(), style.getIndention(), cells.fill(style));
    }
}

package vn.cocau.grid.html;

import java.util.Arrays;
import java.util.Map;
import org.jsoup.nodes.Element;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.CellRange;
import vn.cocau.grid.SheetBuilder;

/** The rows of a table, one after the other: where each cell stands, given those that reach down from rows above. */
final class TablePart {

    private static final int COLUMNS = 16384;
    /** What browsers allow. */
    private static final int MOST_COLUMNS = 1000;

    private static final int MOST_ROWS = 65534;

    private final SheetBuilder sheet;
    private final PageStyles styles;
    private final CellPart cell;
    /** For each column the first row in which it is free. */
    private int[] free = {};

    private int row;

    TablePart(SheetBuilder sheet, PageStyles styles, CellPart cell) {
        this.sheet = sheet;
        this.styles = styles;
        this.cell = cell;
    }

    /** Hides the columns that the table hides. */
    void columns(Element table) {
        int column = 0;
        for (Element each : table.select("> col, > colgroup > col")) {
            int columns = Math.min(span(each, "span", MOST_COLUMNS), COLUMNS - column);
            if (columns > 0 && Look.PLAIN.of(each, styles.of(each)).hidden()) {
                sheet.hideColumns(column, column + columns - 1);
            }
            column += Math.max(columns, 0);
        }
    }

    /** How many cells hold letters beyond ASCII. */
    int cellsBeyondAscii() {
        return cell.beyondAscii();
    }

    void row(Element element, Look look) {
        sheet.row(row, look.hidden());
        int column = 0;
        for (Element child : element.children()) {
            if (child.nameIs("td") || child.nameIs("th")) {
                while (column < free.length && free[column] > row) {
                    column++;
                }
                column = cell(child, look, column);
            }
        }
        row++;
    }

    /** Reads a cell at this column; where the next one may stand. */
    private int cell(Element element, Look rowLook, int column) {
        Map<String, String> declared = styles.of(element);
        int columns = span(element, "colspan", MOST_COLUMNS);
        int rows = span(element, "rowspan", MOST_ROWS);
        int end = Math.min(column + columns, COLUMNS);
        Look look = rowLook.of(element, declared);
        if (look.hidden() && !rowLook.hidden() && end > column) {
            sheet.hideColumns(column, end - 1);
        }
        cell.read(element, look, column);
        // Excel lets a long text run into empty cells this way: no merge.
        boolean isMerge = !declared.containsKey("mso-ignore") && (columns > 1 || rows > 1);
        if (isMerge && end > column) {
            CellAddress last = new CellAddress(row + rows - 1, end - 1);
            sheet.merge(new CellRange(new CellAddress(row, column), last));
        }
        if (end > free.length) {
            free = Arrays.copyOf(free, end);
        }
        Arrays.fill(free, Math.min(column, end), end, row + rows);
        return end;
    }

    private static int span(Element element, String attribute, int most) {
        String digits = element.attr(attribute).strip();
        return digits.matches("[0-9]{1,18}") ? (int) Math.max(1, Math.min(Long.parseLong(digits), most)) : 1;
    }
}

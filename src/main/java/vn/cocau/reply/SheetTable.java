package vn.cocau.reply;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.cocau.finding.Language;
import vn.cocau.finding.Sentences;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.CellRange;
import vn.cocau.grid.SheetGrid;
import vn.cocau.reply.mark.Mark;

/** One sheet as a table of the page, its cells where they are in the sheet; long and wide sheets are shown in part. */
final class SheetTable {

    static final int MOST_ROWS = 1_000;
    private static final int MOST_COLUMNS = 100;
    /** Empty rows shown between others; more are passed over. */
    private static final int EMPTY_ROWS = 2;

    private final SheetGrid sheet;
    private final CellMarkup cells;
    private final Language language;
    private final Set<CellAddress> covered = new HashSet<>();
    private final TreeSet<Integer> rows = new TreeSet<>();
    private int columns;

    SheetTable(SheetGrid sheet, CellMarkup cells, Map<CellAddress, Mark> marks, Language language) {
        this.sheet = sheet;
        this.cells = cells;
        this.language = language;
        for (Cell cell : sheet.cells()) {
            if (rows.size() >= MOST_ROWS && !rows.contains(cell.address().row())) {
                break;
            }
            rows.add(cell.address().row());
            columns = Math.min(Math.max(columns, lastColumn(cell) + 1), MOST_COLUMNS);
        }
        addEmptyRows();
        sheet.merges().forEach(this::cover);
    }

    private static int lastColumn(Cell cell) {
        CellRange merge = cell.merge();
        return merge == null ? cell.address().column() : merge.last().column();
    }

    private void addEmptyRows() {
        int before = -1;
        for (int row : List.copyOf(rows)) {
            for (int empty = before + 1; row - before - 1 <= EMPTY_ROWS && empty < row; empty++) {
                rows.add(empty);
            }
            before = row;
        }
    }

    private void cover(CellRange merge) {
        for (int row : shownRows(merge)) {
            for (int column = merge.first().column();
                    column <= Math.min(merge.last().column(), columns - 1);
                    column++) {
                covered.add(new CellAddress(row, column));
            }
        }
        covered.remove(merge.first());
    }

    private Set<Integer> shownRows(CellRange merge) {
        return rows.subSet(merge.first().row(), true, merge.last().row(), true);
    }

    /** Whether the cell can be pointed at. */
    boolean shows(CellAddress cell) {
        return rows.contains(cell.row()) && cell.column() < columns && !covered.contains(cell);
    }

    String html() {
        if (rows.isEmpty()) {
            return "<p>" + text("reply.sheet.empty") + "</p>";
        }
        StringBuilder html = new StringBuilder("<div class=\"sheet\"><table><tr><th></th>");
        for (int column = 0; column < columns; column++) {
            html.append("<th>").append(CellAddress.columnName(column)).append("</th>");
        }
        html.append("</tr>\n");
        int before = -1;
        for (int row : rows) {
            if (row > before + 1) {
                html.append("<tr class=\"gap\"><td colspan=\"" + (columns + 1) + "\">⋮</td></tr>\n");
            }
            row(row, html);
            before = row;
        }
        html.append("</table></div>");
        if (sheet.rowCount() > before + 1) {
            html.append("<p>")
                    .append(Markup.escaped(Sentences.text(
                            "reply.sheet.more", language, Map.of("count", sheet.rowCount() - before - 1))))
                    .append("</p>");
        }
        return html.toString();
    }

    private void row(int row, StringBuilder html) {
        List<Cell> inRow = sheet.row(row);
        boolean hidden = !inRow.isEmpty() && inRow.stream().allMatch(Cell::hidden);
        html.append(hidden ? "<tr class=\"hidden\">" : "<tr>")
                .append("<th>")
                .append(row + 1)
                .append("</th>");
        List<Cell> byColumn = new ArrayList<>(inRow);
        for (int column = 0; column < columns; column++) {
            CellAddress address = new CellAddress(row, column);
            if (!covered.contains(address)) {
                boolean holds = !byColumn.isEmpty() && byColumn.get(0).address().column() == column;
                html.append(holds ? cells.html(byColumn.get(0), span(byColumn.get(0))) : cells.empty(address));
            }
            byColumn.removeIf(cell -> cell.address().equals(address));
        }
        html.append("</tr>\n");
    }

    private String span(Cell cell) {
        CellRange merge = cell.merge();
        if (merge == null) {
            return "";
        }
        int height = shownRows(merge).size();
        int width = Math.min(merge.last().column(), columns - 1) - merge.first().column() + 1;
        return (height > 1 ? " rowspan=\"" + height + "\"" : "") + (width > 1 ? " colspan=\"" + width + "\"" : "");
    }

    private String text(String key) {
        return Markup.escaped(Sentences.text(key, language));
    }
}

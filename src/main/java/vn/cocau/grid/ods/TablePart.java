package vn.cocau.grid.ods;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.SheetBuilder;
import vn.cocau.grid.xml.Slice;
import vn.cocau.grid.xml.XmlScanner;

/** Reads a table: columns, then rows, both in groups of any depth. Rows that are repeated stand in the file once. */
final class TablePart {

    private static final int ROWS = 1048576;

    private final XmlScanner xml;
    private final SheetBuilder sheet;
    private final Styles styles;
    private final Columns columns;
    private final CellPart cell;
    private final List<Content> copies = new ArrayList<>();
    private int row;
    private int repeated;
    private int style;
    private boolean hidden;
    private boolean begun;

    TablePart(XmlScanner xml, SheetBuilder sheet, Styles styles, CellPart cell) {
        this.xml = xml;
        this.sheet = sheet;
        this.styles = styles;
        this.columns = new Columns(styles, sheet);
        this.cell = cell;
    }

    /** The table that starts here, or a group of its rows or columns. */
    void read() throws IOException {
        int group = xml.depth();
        while (xml.nextChild(group)) {
            if (xml.is("table-row")) {
                row();
            } else if (xml.is("table-column")) {
                columns.read(xml);
            } else if (isGroup()) {
                read();
            }
        }
    }

    private boolean isGroup() {
        return xml.is("table-row-group")
                || xml.is("table-header-rows")
                || xml.is("table-rows")
                || xml.is("table-column-group")
                || xml.is("table-header-columns")
                || xml.is("table-columns");
    }

    private void row() throws IOException {
        look();
        begun = false;
        copies.clear();
        int element = xml.depth();
        int column = 0;
        while (xml.nextChild(element)) {
            if (xml.is("table-cell") || xml.is("covered-table-cell")) {
                cell(cell.read(column));
                column = cell.next();
            }
        }
        for (int copy = row + 1; copy < row + repeated && !copies.isEmpty(); copy++) {
            sheet.row(copy, hidden);
            for (Content content : copies) {
                content.give(sheet, copy, style, columns);
            }
        }
        row = Math.min(row + repeated, ROWS);
    }

    private void look() {
        repeated = 1;
        style = Styles.NONE;
        hidden = false;
        for (int i = 0; i < xml.attributes(); i++) {
            Slice name = xml.name(i);
            if (name.is("number-rows-repeated")) {
                repeated = Math.max(1, xml.value(i).number());
            } else if (name.is("visibility")) {
                hidden = !xml.value(i).is("visible");
            } else if (name.is("default-cell-style-name")) {
                style = styles.number(xml.value(i));
            }
        }
    }

    private void cell(Content content) {
        String comment = cell.comment();
        if (comment != null) {
            sheet.comment(new CellAddress(row, content.column()), comment);
        }
        if (content.isNothing()) {
            return;
        }
        if (!begun) {
            sheet.row(row, hidden);
            begun = true;
        }
        content.give(sheet, row, style, columns);
        if (repeated > 1 && !content.isEmpty()) {
            copies.add(content.copy());
        }
    }
}

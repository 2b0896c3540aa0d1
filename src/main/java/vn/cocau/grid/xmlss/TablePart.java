package vn.cocau.grid.xmlss;

import java.io.IOException;
import vn.cocau.grid.RefusedFile;
import vn.cocau.grid.SheetBuilder;
import vn.cocau.grid.xml.Slice;
import vn.cocau.grid.xml.XmlScanner;

/** Reads a table: its columns, then its rows. What names no place follows what stands before it. */
final class TablePart {

    private static final int ROWS = 1048576;

    private final XmlScanner xml;
    private final SheetBuilder sheet;
    private final Styles styles;
    private final Columns columns;
    private final CellPart cell;
    private int tableStyle;
    private int next;

    TablePart(XmlScanner xml, SheetBuilder sheet, Styles styles) {
        this.xml = xml;
        this.sheet = sheet;
        this.styles = styles;
        this.columns = new Columns(xml, styles, sheet);
        this.cell = new CellPart(xml, sheet, styles);
    }

    void read() throws IOException {
        tableStyle = styles.usual();
        for (int i = 0; i < xml.attributes(); i++) {
            if (xml.name(i).is("StyleID")) {
                tableStyle = or(styles.number(xml.value(i)), tableStyle);
            }
        }
        int table = xml.depth();
        while (xml.nextChild(table)) {
            if (xml.is("Row")) {
                row();
            } else if (xml.is("Column")) {
                columns.read();
            }
        }
    }

    private static int or(int first, int second) {
        return first < 0 ? second : first;
    }

    /** The row that starts here; its span counts further ones that look alike and hold nothing. */
    private void row() throws IOException {
        int row = next;
        int span = 0;
        int style = Styles.NONE;
        boolean hidden = false;
        for (int i = 0; i < xml.attributes(); i++) {
            Slice name = xml.name(i);
            if (name.is("Index")) {
                row = xml.value(i).number() - 1;
            } else if (name.is("Span")) {
                span = xml.value(i).number();
            } else if (name.is("StyleID")) {
                style = styles.number(xml.value(i));
            } else if (name.is("Hidden")) {
                hidden = xml.value(i).is("1");
            }
        }
        if (row < 0 || row >= ROWS) {
            throw RefusedFile.damaged();
        }
        sheet.row(row, hidden);
        cells(row, style);
        next = Math.min(row + span + 1, ROWS);
    }

    private void cells(int row, int rowStyle) throws IOException {
        int element = xml.depth();
        int column = 0;
        while (xml.nextChild(element)) {
            if (xml.is("Cell")) {
                cell.begin(row, column);
                column = cell.column();
                cell.read(or(rowStyle, or(columns.style(column), tableStyle)));
                column = cell.next();
            }
        }
    }
}

package vn.cocau.grid.xmlss;

import java.util.Arrays;
import vn.cocau.grid.RefusedFile;
import vn.cocau.grid.SheetBuilder;
import vn.cocau.grid.xml.Slice;
import vn.cocau.grid.xml.XmlScanner;

/** The columns of a table: which are hidden, and the styles of cells that name none. */
final class Columns {

    private static final int COLUMNS = 16384;

    private final XmlScanner xml;
    private final Styles styles;
    private final SheetBuilder sheet;
    private int[] style = {};
    private int next;

    Columns(XmlScanner xml, Styles styles, SheetBuilder sheet) {
        this.xml = xml;
        this.styles = styles;
        this.sheet = sheet;
    }

    /** The column that starts here; its span counts the further ones. */
    void read() {
        int first = next;
        int span = 0;
        int number = Styles.NONE;
        boolean hidden = false;
        for (int i = 0; i < xml.attributes(); i++) {
            Slice name = xml.name(i);
            if (name.is("Index")) {
                first = xml.value(i).number() - 1;
            } else if (name.is("Span")) {
                span = xml.value(i).number();
            } else if (name.is("StyleID")) {
                number = styles.number(xml.value(i));
            } else if (name.is("Hidden")) {
                hidden = xml.value(i).is("1");
            }
        }
        if (first < 0 || first + span >= COLUMNS) {
            throw RefusedFile.damaged();
        }
        next = first + span + 1;
        note(first, number, hidden);
    }

    private void note(int first, int number, boolean hidden) {
        if (hidden) {
            sheet.hideColumns(first, next - 1);
        }
        if (number >= 0) {
            int known = style.length;
            style = Arrays.copyOf(style, Math.max(known, next));
            Arrays.fill(style, Math.min(known, first), first, Styles.NONE);
            Arrays.fill(style, first, next, number);
        }
    }

    /** The style of cells of a column; negative where the column names none. */
    int style(int column) {
        return column >= 0 && column < style.length ? style[column] : Styles.NONE;
    }
}

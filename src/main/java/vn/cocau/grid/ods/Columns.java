package vn.cocau.grid.ods;

import java.util.Arrays;
import vn.cocau.grid.SheetBuilder;
import vn.cocau.grid.xml.Slice;
import vn.cocau.grid.xml.XmlScanner;

/** The columns of a table: which are hidden, and the styles of cells that name none. */
final class Columns {

    private static final int COLUMNS = 16384;

    private final Styles styles;
    private final SheetBuilder sheet;
    private int[] style = new int[0];
    private int next;

    Columns(Styles styles, SheetBuilder sheet) {
        this.styles = styles;
        this.sheet = sheet;
    }

    void read(XmlScanner xml) {
        int repeated = 1;
        int number = Styles.NONE;
        boolean hidden = false;
        for (int i = 0; i < xml.attributes(); i++) {
            Slice name = xml.name(i);
            if (name.is("number-columns-repeated")) {
                repeated = Math.max(1, xml.value(i).number());
            } else if (name.is("visibility")) {
                hidden = !xml.value(i).is("visible");
            } else if (name.is("default-cell-style-name")) {
                number = styles.number(xml.value(i));
            }
        }
        int end = Math.min(next + repeated, COLUMNS);
        if (hidden && end > next) {
            sheet.hideColumns(next, end - 1);
        }
        if (number > 0) {
            int known = style.length;
            style = Arrays.copyOf(style, end);
            Arrays.fill(style, Math.min(known, next), end, Styles.NONE);
            Arrays.fill(style, next, end, number);
        }
        next = end;
    }

    /** The style of cells of a column; that of all cells where the column says nothing. */
    int style(int column) {
        return column < style.length && style[column] > 0 ? style[column] : styles.usual();
    }

    /** A style with the number format that a kind of value demands; itself where none is demanded. */
    int styled(int number, String format) {
        return format.isEmpty() ? number : styles.with(number, format);
    }
}

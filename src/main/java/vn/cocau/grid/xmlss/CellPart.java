package vn.cocau.grid.xmlss;

import java.io.IOException;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.CellRange;
import vn.cocau.grid.SheetBuilder;
import vn.cocau.grid.StoredText;
import vn.cocau.grid.xml.Characters;
import vn.cocau.grid.xml.Slice;
import vn.cocau.grid.xml.XmlScanner;

/** Reads the cells of a table, one after the other. */
final class CellPart {

    private static final int ROWS = 1048576;
    private static final int COLUMNS = 16384;

    private final XmlScanner xml;
    private final SheetBuilder sheet;
    private final Styles styles;
    private final Characters value = new Characters();
    private int row;
    private int column;
    private int across;
    private int down;
    private int style;
    private String formula = "";

    CellPart(XmlScanner xml, SheetBuilder sheet, Styles styles) {
        this.xml = xml;
        this.sheet = sheet;
        this.styles = styles;
    }

    /** The cell that starts here, at this column where it names none. */
    void begin(int atRow, int atColumn) {
        row = atRow;
        column = atColumn;
        across = 0;
        down = 0;
        style = Styles.NONE;
        formula = "";
        for (int i = 0; i < xml.attributes(); i++) {
            Slice name = xml.name(i);
            if (name.is("Index")) {
                column = xml.value(i).number() - 1;
            } else if (name.is("StyleID")) {
                style = styles.number(xml.value(i));
            } else if (name.is("MergeAcross")) {
                across = xml.value(i).number();
            } else if (name.is("MergeDown")) {
                down = xml.value(i).number();
            } else if (name.is("Formula")) {
                formula = xml.attributeValue(i);
            }
        }
    }

    int column() {
        return column;
    }

    /** Where the next cell stands. */
    int next() {
        return Math.min(column + across + 1, COLUMNS);
    }

    /** Reads what the cell holds; the style is that of cells that name none. */
    void read(int usual) throws IOException {
        sheet.cell(column, style < 0 ? usual : style);
        if (across > 0 || down > 0) {
            CellAddress last = new CellAddress(Math.min(row + down, ROWS - 1), Math.min(column + across, COLUMNS - 1));
            sheet.merge(new CellRange(new CellAddress(row, column), last));
        }
        formula();
        boolean hasValue = false;
        int cell = xml.depth();
        while (xml.nextChild(cell)) {
            if (xml.is("Data")) {
                hasValue |= data();
            } else if (xml.is("Comment")) {
                comment();
            }
        }
        if (!hasValue && !formula.isEmpty()) {
            sheet.notCalculated();
        }
    }

    private void formula() {
        if (!formula.isEmpty()) {
            RelativeFormula translated = RelativeFormula.of(formula, new CellAddress(row, column));
            sheet.formula(translated.text());
            if (translated.isExternal()) {
                sheet.external();
            }
        }
    }

    /** Reads the value; whether there is one. An empty text is one: what its formula came to. */
    private boolean data() throws IOException {
        DataType type = type();
        if (type == DataType.STRING) {
            sheet.text(RichText.read(xml));
            return true;
        }
        value.clear();
        xml.content(value);
        if (value.isBlank()) {
            return false;
        }
        switch (type) {
            case NUMBER -> sheet.number(value.bytes(), 0, value.length());
            case DATE_TIME -> sheet.date(value.toString().strip());
            case LOGICAL -> sheet.logical(value.toString().strip());
            case FAILURE -> sheet.failure(value.toString().strip());
            default -> sheet.text(StoredText.plain(value.toString()));
        }
        return true;
    }

    private DataType type() {
        for (int i = 0; i < xml.attributes(); i++) {
            if (xml.name(i).is("Type")) {
                return DataType.of(xml.value(i));
            }
        }
        return DataType.STRING;
    }

    private void comment() throws IOException {
        int comment = xml.depth();
        while (xml.nextChild(comment)) {
            if (xml.is("Data")) {
                sheet.comment(new CellAddress(row, column), RichText.read(xml).raw());
            }
        }
    }
}

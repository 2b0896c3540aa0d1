package vn.cocau.grid.xlsx;

import java.io.IOException;
import vn.cocau.grid.RefusedFile;
import vn.cocau.grid.SheetBuilder;
import vn.cocau.grid.StoredText;
import vn.cocau.grid.xml.Characters;
import vn.cocau.grid.xml.XmlScanner;

/** Reads the cells of a sheet, one after the other; what a cell holds depends on its type. */
final class CellPart {

    private final XmlScanner xml;
    private final SheetBuilder sheet;
    private final SharedStrings strings;
    private final FormulaPart formula;
    private final Reference reference = new Reference();
    private final Characters attribute = new Characters();
    private final Characters type = new Characters();
    private final Characters value = new Characters();
    private int row;
    private int column;

    CellPart(XmlScanner xml, SheetBuilder sheet, SharedStrings strings) {
        this.xml = xml;
        this.sheet = sheet;
        this.strings = strings;
        this.formula = new FormulaPart(xml, sheet);
    }

    void beginRow(int number) {
        row = number;
        column = -1;
    }

    /** The cell that starts here. Without a reference it follows the last one. */
    void read() throws IOException {
        int place = xml.index("r");
        column++;
        if (place >= 0) {
            reference.read(xml.value(place, attribute));
            column = reference.column();
            if (reference.row() != row) {
                throw RefusedFile.damaged();
            }
        }
        int look = xml.index("s");
        sheet.cell(column, look < 0 ? 0 : number(xml.value(look, attribute)));
        int kind = xml.index("t");
        type.clear();
        if (kind >= 0) {
            xml.value(kind, type);
        }
        content();
    }

    private void content() throws IOException {
        StoredText inline = null;
        boolean hasFormula = false;
        value.clear();
        int element = xml.depth();
        while (xml.nextChild(element)) {
            if (xml.is("v")) {
                value();
            } else if (xml.is("f")) {
                hasFormula = true;
                formula.read(row, column);
            } else if (xml.is("is")) {
                inline = RichText.read(xml);
            }
        }
        if (inline != null) {
            sheet.text(inline);
        } else if (type.isEmpty() || type.is("n")) {
            plainNumber(hasFormula);
        } else {
            typed(hasFormula);
        }
    }

    private void value() throws IOException {
        int element = xml.depth();
        while (xml.next() != XmlScanner.Event.END || xml.depth() >= element) {
            if (xml.hasText()) {
                xml.text(value);
            }
        }
    }

    private void plainNumber(boolean hasFormula) {
        if (!blank()) {
            sheet.number(value.bytes(), 0, value.length());
        } else if (hasFormula) {
            sheet.notCalculated();
        }
    }

    private void typed(boolean hasFormula) {
        if (type.is("str")) {
            sheet.text(Escapes.resolved(value.toString()));
        } else if (blank()) {
            if (hasFormula) {
                sheet.notCalculated();
            }
        } else if (type.is("s")) {
            sheet.text(strings.number(number(value)));
        } else if (type.is("b")) {
            sheet.logical(value.toString());
        } else if (type.is("e")) {
            sheet.failure(value.toString());
        } else if (type.is("d")) {
            sheet.date(value.toString());
        } else {
            sheet.text(Escapes.resolved(value.toString()));
        }
    }

    private boolean blank() {
        for (int i = 0; i < value.length(); i++) {
            if (value.bytes()[i] > ' ' || value.bytes()[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private static int number(Characters digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.bytes()[i] - '0';
            if (digit < 0 || digit > 9 || number > 100_000_000) {
                throw RefusedFile.damaged();
            }
            number = 10 * number + digit;
        }
        return number;
    }
}

package vn.cocau.grid.xlsx;

import java.io.IOException;
import vn.cocau.grid.RefusedFile;
import vn.cocau.grid.SheetBuilder;
import vn.cocau.grid.StoredText;
import vn.cocau.grid.xml.Characters;
import vn.cocau.grid.xml.Slice;
import vn.cocau.grid.xml.XmlScanner;

/** Reads the cells of a sheet, one after the other; what a cell holds depends on its type. */
final class CellPart {

    private static final int NUMBER = 'n';
    private static final int FORMULA_TEXT = 1;
    private static final int OTHER_TEXT = 2;

    private final XmlScanner xml;
    private final SheetBuilder sheet;
    private final SharedStrings strings;
    private final FormulaPart formula;
    private final PlainCell plain = new PlainCell();
    private final Reference reference = new Reference();
    private final Characters value = new Characters();
    private int type;
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
        plain.beginRow(number);
    }

    /** Reads the next cell if it is a plain one; false, and nothing read, for any other. */
    boolean readPlain() {
        if (xml.isEmpty() || formula.mayFill() || !plain.read(xml.rest())) {
            return false;
        }
        xml.passTo(plain.end());
        column = plain.column();
        sheet.cell(column, plain.style());
        if (plain.isText()) {
            value.set(plain.bytes(), plain.valueFrom(), plain.valueLength());
            sheet.text(strings.number(value.number()));
        } else {
            sheet.number(plain.bytes(), plain.valueFrom(), plain.valueLength());
        }
        return true;
    }

    /** The cell that starts here. Without a reference it follows the last one. */
    void read() throws IOException {
        int style = 0;
        column++;
        type = NUMBER;
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.letter(i)) {
                case 'r' -> place(xml.value(i));
                case 's' -> style = xml.value(i).number();
                case 't' -> type = type(xml.value(i));
                default -> {}
            }
        }
        sheet.cell(column, style);
        content();
    }

    private void place(Slice place) {
        reference.read(place);
        column = reference.column();
        if (reference.row() != row) {
            throw RefusedFile.damaged();
        }
    }

    /** A letter for each type: of a number, a shared string, an error; another for a formula's or any other text. */
    private static int type(Slice name) {
        if (name.length() == 1) {
            return name.at(0);
        }
        return name.is("str") ? FORMULA_TEXT : OTHER_TEXT;
    }

    private void content() throws IOException {
        StoredText inline = null;
        boolean hasFormula = false;
        boolean hasValue = false;
        value.clear();
        int element = xml.depth();
        while (xml.nextChild(element)) {
            int letter = xml.letter();
            if (letter == 'v') {
                hasValue = true;
                xml.content(value);
            } else if (letter == 'f') {
                hasFormula = true;
                formula.read(row, column);
            } else if (xml.is("is")) {
                inline = RichText.read(xml);
            }
        }
        if (!hasFormula) {
            hasFormula = formula.fills(row, column);
        }
        if (inline != null) {
            sheet.text(inline);
        } else if (type == FORMULA_TEXT && hasValue) {
            sheet.text(Escapes.resolved(value.toString()));
        } else if (!value.isBlank()) {
            typed();
        } else if (hasFormula) {
            sheet.notCalculated();
        }
    }

    private void typed() {
        switch (type) {
            case NUMBER -> sheet.number(value.bytes(), 0, value.length());
            case 's' -> sheet.text(strings.number(value.number()));
            case 'b' -> sheet.logical(value.toString());
            case 'e' -> sheet.failure(value.toString());
            case 'd' -> sheet.date(value.toString());
            default -> sheet.text(Escapes.resolved(value.toString()));
        }
    }
}

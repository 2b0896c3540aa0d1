package vn.cocau.grid.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.CellRange;
import vn.cocau.grid.SheetBuilder;
import vn.cocau.grid.xml.Characters;
import vn.cocau.grid.xml.XmlScanner;

/** Reads the formulas of a sheet; one that a range shares, or whose results fill a range, stands in its first cell only. */
final class FormulaPart {

    private final XmlScanner xml;
    private final SheetBuilder sheet;
    private final Characters text = new Characters();
    private final Map<String, Shared> shared = new HashMap<>();
    private final List<ArrayFormula> arrays = new ArrayList<>();

    /** @param known false as long as only cells that use the formula came, not the one that holds it */
    private record Shared(int number, boolean known, boolean external) {}

    private record ArrayFormula(CellRange range, String text, boolean external) {}

    FormulaPart(XmlScanner xml, SheetBuilder sheet) {
        this.xml = xml;
        this.sheet = sheet;
    }

    /** The formula that starts here, of the cell at this place. */
    void read(int row, int column) throws IOException {
        String group = xml.attribute("si");
        CellRange filled = "array".equals(xml.attribute("t")) ? Reference.range(xml.attribute("ref")) : null;
        text.clear();
        xml.content(text);
        boolean external = namesOtherWorkbook();
        if (group == null) {
            sheet.formula(text.bytes(), 0, text.length());
        } else {
            Shared formula = shared(group, new CellAddress(row, column), external);
            sheet.formula(formula.number());
            external |= formula.external();
        }
        if (external) {
            sheet.external();
        }
        if (filled != null && !filled.first().equals(filled.last())) {
            arrays.add(new ArrayFormula(filled, text.toString(), external));
        }
    }

    private Shared shared(String group, CellAddress cell, boolean external) {
        Shared earlier = shared.get(group);
        if (earlier != null && (text.isEmpty() || earlier.known())) {
            return text.isEmpty() ? earlier : new Shared(sheet.share(text.toString(), cell), true, external);
        }
        int number = earlier == null ? sheet.share(text.toString(), cell) : earlier.number();
        if (earlier != null) {
            sheet.share(number, text.toString(), cell);
        }
        Shared formula = new Shared(number, !text.isEmpty(), external);
        shared.put(group, formula);
        return formula;
    }

    /** Whether a formula was met whose results fill further cells. */
    boolean mayFill() {
        return !arrays.isEmpty();
    }

    /** Gives a cell without a formula of its own the one whose results fill it and others; whether there is one. */
    boolean fills(int row, int column) {
        if (arrays.isEmpty()) {
            return false;
        }
        CellAddress cell = new CellAddress(row, column);
        for (ArrayFormula array : arrays) {
            if (array.range().contains(cell)) {
                sheet.formula(array.text());
                if (array.external()) {
                    sheet.external();
                }
                return true;
            }
        }
        return false;
    }

    /** Whether it refers to another workbook: {@code [1]Sheet!A1}. A table's column in brackets follows a name. */
    private boolean namesOtherWorkbook() {
        byte[] bytes = text.bytes();
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            quoted ^= bytes[i] == '"';
            if (!quoted && bytes[i] == '[' && depth++ == 0 && (i == 0 || !isName(bytes[i - 1])) && isNumbered(i + 1)) {
                return true;
            }
            depth -= bytes[i] == ']' ? 1 : 0;
        }
        return false;
    }

    private boolean isNumbered(int from) {
        int i = from;
        while (i < text.length() && text.bytes()[i] >= '0' && text.bytes()[i] <= '9') {
            i++;
        }
        return i > from && i < text.length() && text.bytes()[i] == ']';
    }

    private static boolean isName(byte octet) {
        return octet < 0 || Character.isLetterOrDigit(octet) || octet == '_' || octet == '.';
    }
}

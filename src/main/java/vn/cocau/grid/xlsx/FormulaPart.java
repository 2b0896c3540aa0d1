package vn.cocau.grid.xlsx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.SheetBuilder;
import vn.cocau.grid.xml.Characters;
import vn.cocau.grid.xml.XmlScanner;

/** Reads the formulas of a sheet; one that a range shares stands in its first cell only. */
final class FormulaPart {

    private final XmlScanner xml;
    private final SheetBuilder sheet;
    private final Characters text = new Characters();
    private final Map<String, Integer> shared = new HashMap<>();

    FormulaPart(XmlScanner xml, SheetBuilder sheet) {
        this.xml = xml;
        this.sheet = sheet;
    }

    /** The formula that starts here, of the cell at this place. */
    void read(int row, int column) throws IOException {
        String group = xml.attribute("si");
        text.clear();
        xml.content(text);
        if (group == null) {
            sheet.formula(text.bytes(), 0, text.length());
        } else if (text.isEmpty() && shared.containsKey(group)) {
            sheet.formula(shared.get(group));
        } else {
            int number = sheet.share(text.toString(), new CellAddress(row, column));
            shared.putIfAbsent(group, number);
            sheet.formula(number);
        }
        if (namesOtherWorkbook()) {
            sheet.external();
        }
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

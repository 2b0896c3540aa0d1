package vn.cocau.grid.text;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.Blank;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.SheetBuilder;

/** Fills the one sheet of a text table, and counts what is to be told of it. */
final class TextSheet {

    private final SheetBuilder sheet;
    private final boolean legacy;
    private final Map<Integer, String> astray = new LinkedHashMap<>();
    private boolean blank = true;
    private long beyondAscii;

    /** @param legacy whether letters beyond ASCII are to be counted */
    TextSheet(SheetBuilder sheet, boolean legacy) {
        this.sheet = sheet;
        this.legacy = legacy;
    }

    void fill(TextRecords records) throws IOException {
        int row = 0;
        for (String[] fields = records.next(); fields != null; fields = records.next()) {
            sheet.row(row, false);
            for (int column = 0; column < fields.length; column++) {
                String field = Quotes.unquoted(fields[column]);
                sheet.cell(column, 0);
                sheet.text(field);
                blank = blank && Blank.test(field);
                if (legacy && field.chars().anyMatch(letter -> letter > 0x7F)) {
                    beyondAscii++;
                }
            }
            if (records.astray()) {
                astray.put(row, String.join(" ", fields));
            }
            row++;
        }
    }

    boolean isBlank() {
        return blank;
    }

    /** How many cells hold a letter beyond ASCII. */
    long beyondAscii() {
        return beyondAscii;
    }

    void tellAstray() {
        astray.forEach(
                (row, line) -> sheet.finding(FindingCode.TEXT_QUOTE_STRAY, new CellAddress(row, 0), "found", line));
    }
}

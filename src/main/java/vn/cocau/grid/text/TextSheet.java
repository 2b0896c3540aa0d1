package vn.cocau.grid.text;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.SheetBuilder;
import vn.cocau.grid.StoredTexts;
import vn.cocau.grid.WorkbookBuilder;

/** Fills the one sheet of a text table, and counts what is to be told of it. */
final class TextSheet {

    private static final int SHOWN = 200;
    /** Labels come again and again: so many are known before they are decoded, short ones only. */
    private static final int KNOWN = 1 << 12;

    private static final int SHORT = 200;

    private final SheetBuilder sheet;
    private final StoredTexts texts;
    private final TextEncoding encoding;
    private final @Nullable String[] known = new @Nullable String[KNOWN];
    private final int[] numbers = new int[KNOWN];
    private final Map<Integer, String> astray = new LinkedHashMap<>();
    private byte[] bytes = new byte[SHORT];
    private long beyondAscii;

    TextSheet(WorkbookBuilder workbook, TextEncoding encoding) {
        this.sheet = workbook.sheet("", false);
        this.texts = workbook.texts();
        this.encoding = encoding;
    }

    void fill(TextRecords records) throws IOException {
        int row = 0;
        for (String[] fields = records.next(); fields != null; fields = records.next()) {
            sheet.row(row, false);
            for (int column = 0; column < fields.length; column++) {
                sheet.cell(column, 0);
                field(fields[column]);
            }
            if (records.astray()) {
                astray.put(row, shown(encoding.decoded(String.join(" ", fields))));
            }
            row++;
        }
    }

    /** @param letters a letter for each byte */
    @SuppressWarnings("deprecation")
    private void field(String letters) {
        int length = letters.length();
        if (length > bytes.length) {
            bytes = new byte[2 * length];
        }
        // Deprecated as it gives but the lower half of a letter; here there is no other, and it is a mere copy.
        letters.getBytes(0, length, bytes, 0);
        if (!sheet.ascii(bytes, length)) {
            beyondAscii++;
            sheet.text(number(letters));
        }
    }

    private int number(String letters) {
        if (letters.length() > SHORT) {
            return texts.number(encoding.decoded(letters));
        }
        int place = letters.hashCode() & (KNOWN - 1);
        if (!letters.equals(known[place])) {
            numbers[place] = texts.number(encoding.decoded(letters));
            known[place] = letters;
        }
        return numbers[place];
    }

    private static String shown(String line) {
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }

    boolean isBlank() {
        return sheet.isEmpty();
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

package vn.cocau.grid.xls;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.SheetBuilder;

/** The comments of a sheet: one record for the box, one for its text, one for the cell it belongs to. */
final class Comments {

    private static final int OBJECT_NUMBER = 6;
    private static final int TEXT_LENGTH = 10;

    private final Records records;
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<CellAddress, Integer> objects = new HashMap<>();
    private int object = -1;

    Comments(Records records) {
        this.records = records;
    }

    void box() {
        object = records.length() < OBJECT_NUMBER + 2 ? -1 : records.unsigned16(OBJECT_NUMBER);
    }

    /** The text of the last box; its letters stand in the records that carry on with this one. */
    void text() throws IOException {
        int length = records.unsigned16(TEXT_LENGTH);
        Continued letters = new Continued(records, records.length());
        texts.put(object, length == 0 || !letters.more() ? "" : letters.text(length, letters.octet()));
    }

    void cell() {
        objects.put(new CellAddress(records.unsigned16(0), records.unsigned16(2)), records.unsigned16(6));
    }

    void give(SheetBuilder sheet) {
        objects.forEach((cell, number) -> {
            String text = texts.get(number);
            if (text != null) {
                sheet.comment(cell, text);
            }
        });
    }
}

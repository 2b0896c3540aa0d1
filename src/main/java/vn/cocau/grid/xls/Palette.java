package vn.cocau.grid.xls;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.hssf.record.PaletteRecord;

/** The colours that a workbook names by numbers: its own, or the usual ones. */
final class Palette {

    private final Map<Integer, String> colours = new HashMap<>();

    Palette() {
        PaletteRecord usual = new PaletteRecord();
        for (int i = 0; i < PaletteRecord.STANDARD_PALETTE_SIZE; i++) {
            int index = PaletteRecord.FIRST_COLOR_INDEX + i;
            byte[] colour = usual.getColor(index);
            put(index, colour[0] & 0xFF, colour[1] & 0xFF, colour[2] & 0xFF);
        }
    }

    void read(Records records) {
        int number = records.unsigned16(0);
        for (int i = 0; i < number; i++) {
            int at = 2 + 4 * i;
            put(PaletteRecord.FIRST_COLOR_INDEX + i, records.octet(at), records.octet(at + 1), records.octet(at + 2));
        }
    }

    private void put(int index, int red, int green, int blue) {
        colours.put(index, String.format(Locale.ROOT, "%02X%02X%02X", red, green, blue));
    }

    /** Six hexadecimal digits; the number itself where the screen decides. */
    String colour(int index) {
        return colours.getOrDefault(index, "indexed " + index);
    }
}

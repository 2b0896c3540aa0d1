package vn.cocau.grid.xls;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.cocau.grid.RefusedFile;
import vn.cocau.grid.StoredText;
import vn.cocau.grid.StoredTexts;
import vn.cocau.grid.TextRun;

/** Reads the texts that a workbook's cells name by their numbers. */
final class TextTable {

    private static final int RICH = 0x08;
    private static final int EXTENDED = 0x04;

    private final Continued record;
    private final Styles styles;

    private TextTable(Continued record, Styles styles) {
        this.record = record;
        this.styles = styles;
    }

    /** Reads the table's record, the first thing to hold texts. */
    static void read(Records records, Styles styles, StoredTexts texts) throws IOException {
        if (texts.size() > 0) {
            throw RefusedFile.damaged();
        }
        TextTable table = new TextTable(new Continued(records, Integer.BYTES), styles);
        long number = table.record.unsigned32();
        for (long i = 0; i < number && table.record.more(); i++) {
            texts.add(table.text());
        }
    }

    /** How many runs, and how many bytes of East Asian readings, stand before the letters; both themselves after them. */
    private StoredText text() throws IOException {
        int length = record.unsigned16();
        int flags = record.octet();
        int runs = (flags & RICH) == 0 ? 0 : record.unsigned16();
        long readings = (flags & EXTENDED) == 0 ? 0 : record.unsigned32();
        String letters = record.text(length, flags);
        StoredText text = runs == 0 ? StoredText.plain(letters) : rich(letters, runs);
        record.skip(readings);
        return text;
    }

    private StoredText rich(String letters, int number) throws IOException {
        List<TextRun> runs = new ArrayList<>();
        Styles.Letters look = Styles.Letters.OF_CELL;
        int from = 0;
        for (int i = 0; i < number; i++) {
            int start = Math.min(record.unsigned16(), letters.length());
            runs.add(look.run(letters.substring(from, Math.max(from, start))));
            from = Math.max(from, start);
            look = styles.letters(record.unsigned16());
        }
        runs.add(look.run(letters.substring(from)));
        return StoredText.rich(runs);
    }
}

package vn.cocau.grid.xls;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.PaletteRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.RefusedFile;
import vn.cocau.grid.SheetBuilder;
import vn.cocau.grid.WorkbookBuilder;

/** Reads a workbook's records: first what holds for all sheets, then sheet after sheet. */
final class WorkbookRecords {

    private static final int EXCEL_97 = 0x0600;
    private static final int MACRO_SHEET = 1;

    private final Records records;
    private final Decryption decryption;
    private final WorkbookBuilder builder;
    private final Styles styles = new Styles();
    private final Links links = new Links();
    private final List<ListedSheet> sheets = new ArrayList<>();
    private boolean macros;

    /** @param position where the sheet's first record is said to stand */
    private record ListedSheet(String name, boolean hidden, long position) {}

    WorkbookRecords(Records records, Decryption decryption, WorkbookBuilder builder) {
        this.records = records;
        this.decryption = decryption;
        this.builder = builder;
    }

    void read() throws IOException {
        if (!records.next() || records.sid() != BOFRecord.sid) {
            throw RefusedFile.damaged();
        }
        if (records.unsigned16(0) != EXCEL_97) {
            throw new RefusedFile(FindingCode.FILE_FORMAT_UNSUPPORTED, "found", "Excel 5.0/95");
        }
        do {
            if (!records.next()) {
                throw RefusedFile.damaged();
            }
            common(records.sid());
        } while (records.sid() != EOFRecord.sid);
        builder.styles(styles.all());
        sheets();
    }

    private void common(int sid) throws IOException {
        switch (sid) {
            case FilePassRecord.sid -> decryption.begin(records);
            case FontRecord.sid -> styles.font(records);
            case FormatRecord.sid -> styles.format(records);
            case ExtendedFormatRecord.sid -> styles.style(records);
            case PaletteRecord.sid -> styles.palette(records);
            case SSTRecord.sid -> TextTable.read(records, styles, builder.texts());
            case BoundSheetRecord.sid -> listedSheet();
            case DateWindow1904Record.sid -> dates();
            default -> {}
        }
        if (Links.isLink(sid)) {
            links.add(records);
        }
    }

    private void dates() {
        if (records.unsigned16(0) == 1) {
            builder.countFrom1904();
        }
    }

    private void listedSheet() throws IOException {
        Continued name = new Continued(records, 6);
        int length = name.octet();
        String letters = length == 0 ? "" : name.text(length, name.octet());
        sheets.add(new ListedSheet(letters, (records.octet(4) & 0x03) != 0, records.signed32(0) & 0xFFFFFFFFL));
        macros |= records.octet(5) == MACRO_SHEET;
    }

    /** Each sheet is known by its place; in a file whose places are wrong, by its turn. */
    private void sheets() throws IOException {
        List<@Nullable SheetBuilder> waiting = new ArrayList<>();
        Map<Long, Integer> places = new HashMap<>();
        for (ListedSheet sheet : sheets) {
            places.put(sheet.position(), waiting.size());
            waiting.add(builder.sheet(sheet.name(), sheet.hidden()));
        }
        FormulaTexts formulas = new FormulaTexts(links);
        for (int turn = 0; turn < sheets.size(); turn++) {
            if (!records.next() || records.sid() != BOFRecord.sid) {
                throw RefusedFile.damaged();
            }
            int number = places.getOrDefault(records.position(), turn);
            SheetBuilder sheet = waiting.set(number, null);
            if (sheet == null) {
                throw RefusedFile.damaged();
            }
            new SheetRecords(records, builder, sheet, formulas).read();
        }
    }

    /** Whether a sheet holds macros. */
    boolean macros() {
        return macros;
    }
}

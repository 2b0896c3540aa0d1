package vn.cocau.grid.xls;

import java.io.IOException;
import java.util.BitSet;
import org.apache.poi.hssf.util.RKUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import vn.cocau.grid.RefusedFile;
import vn.cocau.grid.SheetBuilder;

/** Reads the cells of a sheet that are no formulas. */
final class CellRecords {

    private static final int VALUE = 6;
    private static final int CELL_OF_MANY = 6;
    private static final int HIDDEN = 0x20;

    private final Records records;
    private final SheetBuilder sheet;
    private final int sharedTexts;
    private final Digits digits = new Digits();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenLate = new BitSet();
    private int row = -1;
    private int lastRow = -1;

    /** @param sharedTexts how many texts cells can name by their numbers */
    CellRecords(Records records, SheetBuilder sheet, int sharedTexts) {
        this.records = records;
        this.sheet = sheet;
        this.sharedTexts = sharedTexts;
    }

    /** The properties of a row, which usually stand before its cells. */
    void row() {
        int number = records.unsigned16(0);
        if ((records.unsigned16(12) & HIDDEN) != 0) {
            hiddenRows.set(number);
            hiddenLate.set(number, number <= lastRow);
        }
    }

    private void begin() {
        begin(records.unsigned16(0), records.unsigned16(2), records.unsigned16(4));
    }

    void begin(int atRow, int column, int style) {
        if (atRow != row) {
            row = atRow;
            lastRow = Math.max(lastRow, row);
            sheet.row(row, hiddenRows.get(row));
        }
        sheet.cell(column, style);
    }

    void finish() {
        hiddenLate.stream().forEach(number -> sheet.row(number, true));
    }

    void real() {
        begin();
        digits.write(records.real(VALUE), sheet);
    }

    void real(double number) {
        digits.write(number, sheet);
    }

    void packed() {
        begin();
        digits.write(RKUtil.decodeNumber(records.signed32(VALUE)), sheet);
    }

    void packedRow() {
        int atRow = records.unsigned16(0);
        int first = records.unsigned16(2);
        int number = (records.length() - CELL_OF_MANY) / CELL_OF_MANY;
        for (int i = 0; i < number; i++) {
            int at = 4 + CELL_OF_MANY * i;
            begin(atRow, first + i, records.unsigned16(at));
            digits.write(RKUtil.decodeNumber(records.signed32(at + 2)), sheet);
        }
    }

    void sharedText() {
        begin();
        int number = records.signed32(VALUE);
        if (number < 0 || number >= sharedTexts) {
            throw RefusedFile.damaged();
        }
        sheet.text(number);
    }

    void ownText() throws IOException {
        begin();
        Continued text = new Continued(records, VALUE);
        int length = text.unsigned16();
        sheet.text(text.text(length, text.octet()));
    }

    /** A truth value or an error; the last byte says which. Some programs write the value in two bytes. */
    void truthOrError() {
        begin();
        int value = records.octet(VALUE);
        if (records.octet(records.length() - 1) == 0) {
            truth(value);
        } else {
            error(value);
        }
    }

    void truth(int value) {
        sheet.logical(String.valueOf(value != 0));
    }

    void error(int code) {
        sheet.failure(FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR " + code);
    }
}

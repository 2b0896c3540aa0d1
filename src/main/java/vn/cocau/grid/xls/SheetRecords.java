package vn.cocau.grid.xls;

import java.io.IOException;
import org.apache.poi.hssf.record.ArrayRecord;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SharedFormulaRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.hssf.record.UncalcedRecord;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.CellRange;
import vn.cocau.grid.RefusedFile;
import vn.cocau.grid.SheetBuilder;
import vn.cocau.grid.WorkbookBuilder;

/**
 * Reads a sheet, from its first record to its last. A chart, in it or in its place, is skipped with the numbers it holds:
 * they are cells of other sheets.
 */
final class SheetRecords {

    /** A text with runs, as written to the clipboard. */
    private static final int RICH_TEXT = 0x00D6;

    private static final int CHART = 0x0020;

    private static final int HIDDEN = 0x01;

    private final Records records;
    private final WorkbookBuilder workbook;
    private final SheetBuilder sheet;
    private final CellRecords cells;
    private final FormulaRecords formulas;
    private final Comments comments;

    SheetRecords(Records records, WorkbookBuilder workbook, SheetBuilder sheet, FormulaTexts formulas) {
        this.records = records;
        this.workbook = workbook;
        this.sheet = sheet;
        this.cells = new CellRecords(records, sheet, workbook.texts().size());
        this.formulas = new FormulaRecords(records, sheet, cells, formulas);
        this.comments = new Comments(records);
    }

    /** Reads to the end of the sheet whose first record is the current one. */
    void read() throws IOException {
        int cellsAt = records.unsigned16(2) == CHART ? -1 : 1;
        int depth = 1;
        while (depth > 0) {
            if (!records.next()) {
                throw RefusedFile.damaged();
            }
            if (records.sid() == BOFRecord.sid) {
                depth++;
            } else if (records.sid() == EOFRecord.sid) {
                depth--;
            } else if (depth == cellsAt && !ofFormula(records.sid())) {
                formulas.finish();
                other(records.sid());
            }
        }
        formulas.finish();
        cells.finish();
        comments.give(sheet);
    }

    private boolean ofFormula(int sid) throws IOException {
        switch (sid) {
            case SharedFormulaRecord.sid -> formulas.shared();
            case ArrayRecord.sid -> formulas.array();
            case StringRecord.sid -> formulas.textResult();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void other(int sid) throws IOException {
        switch (sid) {
            case NumberRecord.sid -> cells.real();
            case RKRecord.sid -> cells.packed();
            case MulRKRecord.sid -> cells.packedRow();
            case LabelSSTRecord.sid -> cells.sharedText();
            case FormulaRecord.sid -> formulas.cell();
            case BoolErrRecord.sid -> cells.truthOrError();
            case LabelRecord.sid, RICH_TEXT -> cells.ownText();
            case RowRecord.sid -> cells.row();
            case ColumnInfoRecord.sid -> columns();
            case MergeCellsRecord.sid -> merges();
            case ObjRecord.sid -> comments.box();
            case TextObjectRecord.sid -> comments.text();
            case NoteRecord.sid -> comments.cell();
            case UncalcedRecord.sid -> workbook.asksForCalculation();
            default -> {}
        }
    }

    private void columns() {
        if ((records.unsigned16(8) & HIDDEN) != 0) {
            sheet.hideColumns(records.unsigned16(0), records.unsigned16(2));
        }
    }

    private void merges() {
        int number = records.unsigned16(0);
        for (int i = 0; i < number; i++) {
            int at = 2 + 8 * i;
            CellAddress first = new CellAddress(records.unsigned16(at), records.unsigned16(at + 4));
            CellAddress last = new CellAddress(records.unsigned16(at + 2), records.unsigned16(at + 6));
            if (!first.equals(last)) {
                sheet.merge(new CellRange(first, last));
            }
        }
    }
}

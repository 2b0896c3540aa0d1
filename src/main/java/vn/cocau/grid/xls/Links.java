package vn.cocau.grid.xls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ExternSheetRecord;
import org.apache.poi.hssf.record.ExternalNameRecord;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactory;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.ss.formula.EvaluationWorkbook.ExternalSheet;
import org.apache.poi.ss.formula.EvaluationWorkbook.ExternalSheetRange;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.jspecify.annotations.Nullable;

/** The sheets, names and other workbooks that formulas refer to by numbers. */
final class Links implements FormulaRenderingWorkbook {

    private final List<byte[]> stored = new ArrayList<>();
    private @Nullable InternalWorkbook known;

    static boolean isLink(int sid) {
        return switch (sid) {
            case BoundSheetRecord.sid,
                    SupBookRecord.sid,
                    ExternSheetRecord.sid,
                    ExternalNameRecord.sid,
                    NameRecord.sid -> true;
            default -> false;
        };
    }

    /** Keeps a record until a formula needs it. */
    void add(Records records) throws IOException {
        stored.add(records.whole());
    }

    private InternalWorkbook workbook() {
        InternalWorkbook workbook = known;
        if (workbook == null) {
            List<Record> records = new ArrayList<>();
            for (byte[] bytes : stored) {
                RecordInputStream stream = new RecordInputStream(new ByteArrayInputStream(bytes));
                stream.nextRecord();
                records.add(RecordFactory.createSingleRecord(stream));
            }
            workbook = InternalWorkbook.createWorkbook(records);
            known = workbook;
        }
        return workbook;
    }

    /** Whether a sheet stands in another workbook. */
    boolean external(int sheetNumber) {
        return workbook().getExternalSheet(sheetNumber) != null;
    }

    @Override
    public @Nullable ExternalSheet getExternalSheet(int number) {
        InternalWorkbook workbook = workbook();
        ExternalSheet sheet = workbook.getExternalSheet(number);
        int first = sheet == null ? workbook.getFirstSheetIndexFromExternSheetIndex(number) : -1;
        if (first < 0) {
            return sheet;
        }
        int last = workbook.getLastSheetIndexFromExternSheetIndex(number);
        String name = workbook.getSheetName(first);
        return last == first
                ? new ExternalSheet(null, name)
                : new ExternalSheetRange(null, name, workbook.getSheetName(last));
    }

    @Override
    public String getSheetFirstNameByExternSheet(int number) {
        return workbook().findSheetFirstNameFromExternSheet(number);
    }

    @Override
    public String getSheetLastNameByExternSheet(int number) {
        return workbook().findSheetLastNameFromExternSheet(number);
    }

    @Override
    public String resolveNameXText(NameXPtg name) {
        return workbook().resolveNameXText(name.getSheetRefIndex(), name.getNameIndex());
    }

    @Override
    public String getNameText(NamePtg name) {
        return workbook().getNameRecord(name.getIndex()).getNameText();
    }
}

package vn.cocau.grid.xls;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.hssf.record.FormulaSpecialCachedValue;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.SheetBuilder;

/**
 * Reads the formulas of a sheet. What belongs to one stands in up to three records: its cell, the formula that a range shares,
 * and a result that is text; so a formula is given to the sheet when something else comes.
 */
final class FormulaRecords {

    private static final int RESULT = 6;
    private static final int OPTIONS = 14;
    private static final int LENGTH = 20;
    private static final int SHARED_LENGTH = 8;
    private static final int ARRAY_LENGTH = 12;

    private static final int CALCULATE_ON_LOAD = 0x02;

    private final Records records;
    private final SheetBuilder sheet;
    private final CellRecords cells;
    private final FormulaTexts texts;
    private final Map<CellAddress, Function<CellAddress, FormulaTexts.Formula>> elsewhere = new HashMap<>();
    private final StoredResult result = new StoredResult();
    private @Nullable CellAddress cell;
    private int style;
    private boolean pending;
    private TokenBytes tokens = TokenBytes.NONE;
    private String text = "";

    FormulaRecords(Records records, SheetBuilder sheet, CellRecords cells, FormulaTexts texts) {
        this.records = records;
        this.sheet = sheet;
        this.cells = cells;
        this.texts = texts;
    }

    void cell() {
        cell = new CellAddress(records.unsigned16(0), records.unsigned16(2));
        style = records.unsigned16(4);
        result.read(records, RESULT);
        pending = (records.unsigned16(OPTIONS) & CALCULATE_ON_LOAD) != 0 && result.isZero();
        tokens = TokenBytes.read(records, LENGTH);
        text = "";
    }

    /** The formula that this cell and others share; its references count from each of them. */
    void shared() {
        if (cell != null) {
            elsewhere.put(cell, texts.shared(TokenBytes.read(records, SHARED_LENGTH)));
        }
    }

    /** The formula whose results fill this cell and others. */
    void array() {
        if (cell != null) {
            FormulaTexts.Formula formula = texts.of(TokenBytes.read(records, ARRAY_LENGTH));
            elsewhere.put(cell, any -> formula);
        }
    }

    void textResult() throws IOException {
        Continued stored = new Continued(records, 0);
        int length = stored.unsigned16();
        text = length == 0 ? "" : stored.text(length, stored.octet());
    }

    /** Gives the formula to the sheet, now that all of it is known. */
    void finish() {
        if (cell == null) {
            return;
        }
        FormulaTexts.Formula formula = formula(cell);
        cells.begin(cell.row(), cell.column(), style);
        sheet.formula(formula.text());
        if (formula.external()) {
            sheet.external();
        }
        cell = null;
        give();
    }

    private FormulaTexts.Formula formula(CellAddress at) {
        CellAddress other = tokens.elsewhere();
        if (other == null) {
            return texts.of(tokens);
        }
        Function<CellAddress, FormulaTexts.Formula> known = elsewhere.get(other);
        return known == null ? FormulaTexts.UNKNOWN : known.apply(at);
    }

    private void give() {
        if (pending) {
            sheet.notCalculated();
            return;
        }
        switch (result.kind()) {
            case FormulaSpecialCachedValue.STRING -> sheet.text(text);
            case FormulaSpecialCachedValue.BOOLEAN -> cells.truth(result.detail());
            case FormulaSpecialCachedValue.ERROR_CODE -> cells.error(result.detail());
            case StoredResult.NUMBER -> cells.real(result.number());
            default -> sheet.text("");
        }
    }
}

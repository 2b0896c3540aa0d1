package vn.cocau.grid.oracle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.aggregates.FormulaRecordAggregate;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.CellType;
import vn.cocau.grid.CellAddress;

/**
 * The formulas of an {@code .xls} file that no program has calculated. The format has no room for a missing result:
 * programs that do not calculate store 0 and ask for a calculation on opening.
 */
final class XlsFormulas {

    private final Map<HSSFSheet, Set<CellAddress>> pending = new HashMap<>();

    boolean neverCalculated(HSSFCell cell) {
        return pending.computeIfAbsent(cell.getSheet(), XlsFormulas::pendingOf)
                .contains(new CellAddress(cell.getRowIndex(), cell.getColumnIndex()));
    }

    private static Set<CellAddress> pendingOf(HSSFSheet sheet) {
        Set<CellAddress> result = new HashSet<>();
        Iterator<CellValueRecordInterface> cells = sheet.getSheet().getCellValueIterator();
        while (cells.hasNext()) {
            if (cells.next() instanceof FormulaRecordAggregate formula && isPending(formula.getFormulaRecord())) {
                result.add(new CellAddress(formula.getRow(), formula.getColumn()));
            }
        }
        return result;
    }

    private static boolean isPending(FormulaRecord formula) {
        return formula.isCalcOnLoad()
                && formula.getCachedResultTypeEnum() == CellType.NUMERIC
                && formula.getValue() == 0;
    }
}

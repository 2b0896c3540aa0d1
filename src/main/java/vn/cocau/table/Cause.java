package vn.cocau.table;

import vn.cocau.finding.FindingCode;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.CellValue;

/** Why cells are refused: the same cause, told once, may refuse a whole row or column. */
public record Cause(FindingCode code, CellAddress at, String text) {

    /** Of a numeric cell that no table explains: the error in it, or that it stands alone. */
    static Cause unexplained(Cell cell) {
        if (cell.value() instanceof CellValue.Failure) {
            return new Cause(FindingCode.CELL_ERROR, cell.address(), cell.raw());
        }
        return cell.value() instanceof CellValue.NotCalculated
                ? new Cause(FindingCode.CELL_NOT_CALCULATED, cell.address(), "")
                : new Cause(FindingCode.NUMBER_UNEXPLAINED, cell.address(), cell.raw());
    }
}

package vn.cocau.table;

import java.util.EnumSet;
import java.util.Set;
import vn.cocau.concept.Dimension;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellRange;

/** Labels over columns without figures: left over where labels or figures slid to one side, or where figures are no numbers. */
final class EmptyColumns {

    private static final Set<Dimension> AXES = EnumSet.of(Dimension.PERIOD, Dimension.ACTIVITY, Dimension.TERRITORY);

    private EmptyColumns() {}

    /**
     * Whether a header cell names a place on an axis and stands among the value columns, or next before them over a column
     * that is blank, without a figure under it.
     */
    static boolean hasHead(Sheet sheet, Cell cell, Block block) {
        CellRange merge = cell.merge();
        int first = cell.address().column();
        int last = merge == null ? first : merge.last().column();
        boolean figures = block.valueColumns().stream().anyMatch(column -> column >= first && column <= last);
        boolean beside = first >= block.firstValueColumn()
                || (last + 1 == block.firstValueColumn() && isBlank(sheet, last, block));
        return !figures
                && beside
                && sheet.read(cell).sets().values().keySet().stream().anyMatch(AXES::contains);
    }

    private static boolean isBlank(Sheet sheet, int column, Block block) {
        return block.rows().stream().allMatch(row -> sheet.at(row, column) == null);
    }
}

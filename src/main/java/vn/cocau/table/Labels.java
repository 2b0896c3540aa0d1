package vn.cocau.table;

import java.util.ArrayList;
import java.util.List;
import vn.cocau.concept.Dimension;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.CellValue;

/** The numeric cells of a block that are labels: years in its header and stub, row numbers, codes, column numbers. */
final class Labels {

    private final Sheet sheet;
    private final Block block;
    private final Reading reading;
    private final RowKinds kinds;

    Labels(Sheet sheet, Block block, Reading reading) {
        this.sheet = sheet;
        this.block = block;
        this.reading = reading;
        this.kinds = new RowKinds(sheet);
    }

    List<CellAddress> cells() {
        List<CellAddress> labels = new ArrayList<>();
        for (int row : reading.headerRows()) {
            boolean columnNumbers = kinds.of(row) == RowKind.COLUMN_NUMBERS;
            sheet.numerics(row).stream()
                    .filter(cell -> !(cell.value() instanceof CellValue.Failure))
                    .filter(cell -> columnNumbers || sheet.read(cell).sets().get(Dimension.PERIOD) != null)
                    .map(Cell::address)
                    .forEach(labels::add);
        }
        for (int row : block.rows()) {
            sheet.numerics(row).stream()
                    .map(Cell::address)
                    .filter(cell -> cell.column() < block.firstValueColumn())
                    .forEach(labels::add);
        }
        return labels;
    }
}

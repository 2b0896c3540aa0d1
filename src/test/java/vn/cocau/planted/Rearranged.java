package vn.cocau.planted;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.CellRange;
import vn.cocau.grid.CellValue;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.Workbook;

/** The same table laid out otherwise: what its figures say does not change. */
enum Rearranged {
    BLANK_ROW_ON_TOP(1, 0),
    BLANK_COLUMN_AT_THE_LEFT(0, 1),
    FAR_AWAY(40, 7),
    TRANSPOSED(0, 0) {
        @Override
        CellAddress of(CellAddress cell) {
            int row = cell.column();
            int column = cell.row();
            return new CellAddress(row, column);
        }
    },
    UNMERGED(0, 0) {
        @Override
        List<CellRange> merges(List<CellRange> merges) {
            return List.of();
        }
    },
    ANOTHER_TITLE_ON_TOP(2, 0) {
        @Override
        Cell added() {
            String words = "BÁO CÁO THỐNG KÊ";
            return Cell.plain(0, 0, new CellValue.Text(words), words);
        }
    };

    private final int down;
    private final int right;

    Rearranged(int down, int right) {
        this.down = down;
        this.right = right;
    }

    List<CellRange> merges(List<CellRange> merges) {
        return merges.stream().map(this::moved).toList();
    }

    @Nullable
    Cell added() {
        return null;
    }

    /** A turned table may have no reading left, and where merges are lost a header may reach as far as it likes. */
    boolean mayBeRefused() {
        return this == TRANSPOSED || this == UNMERGED;
    }

    /** Where a cell stands afterwards. */
    CellAddress of(CellAddress cell) {
        return new CellAddress(cell.row() + down, cell.column() + right);
    }

    Workbook of(Workbook workbook) {
        return new Workbook(
                workbook.file(),
                workbook.format(),
                workbook.sheets().stream().map(this::of).toList());
    }

    private SheetGrid of(SheetGrid grid) {
        List<Cell> cells = new ArrayList<>();
        Cell added = added();
        if (added != null) {
            cells.add(added);
        }
        grid.cells().stream()
                .map(this::of)
                .sorted(Comparator.comparing(Cell::address))
                .forEach(cells::add);
        return new SheetGrid(grid.name(), grid.hidden(), cells, merges(grid.merges()));
    }

    private Cell of(Cell cell) {
        CellRange merge = cell.merge();
        List<CellRange> kept = merge == null ? List.of() : merges(List.of(merge));
        return new Cell(
                of(cell.address()),
                cell.value(),
                cell.raw(),
                cell.formula(),
                cell.appearance(),
                cell.runs(),
                kept.isEmpty() ? null : kept.get(0),
                cell.hidden(),
                cell.comment());
    }

    private CellRange moved(CellRange range) {
        return new CellRange(of(range.first()), of(range.last()));
    }
}

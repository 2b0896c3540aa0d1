package vn.cocau.planted;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.CellRange;
import vn.cocau.grid.CellValue;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.Workbook;

/** The same tables laid out otherwise: what their figures say does not change. */
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
        @Nullable
        Cell added(SheetGrid grid) {
            return text(0, "BÁO CÁO THỐNG KÊ");
        }
    },
    A_NOTE_BELOW(0, 0) {
        @Override
        @Nullable
        Cell added(SheetGrid grid) {
            return text(grid.rowCount() + 1, "Nguồn: báo cáo của các đơn vị");
        }
    },
    /** The two last columns change places, their labels with them. */
    LAST_COLUMNS_SWAPPED(0, 0) {
        @Override
        Workbook of(Workbook workbook) {
            return new Workbook(
                    workbook.file(),
                    workbook.format(),
                    workbook.sheets().stream().map(Rearranged::swapped).toList());
        }

        @Override
        CellAddress of(CellAddress cell, SheetGrid sheet) {
            return swapped(cell, lastColumn(sheet), isSwappable(sheet));
        }
    },
    SHEETS_RENAMED(0, 0) {
        @Override
        String name(String name, int index) {
            return "Trang " + (index + 1);
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
    Cell added(SheetGrid grid) {
        return null;
    }

    String name(String name, int index) {
        return name;
    }

    private static Cell text(int row, String words) {
        return Cell.plain(row, 0, new CellValue.Text(words), words);
    }

    /**
     * A turned table may have no reading left; where merges are lost a header may reach as far as it likes; years that no
     * longer follow each other may be doubted; and a sheet's name may be all that says whose figures it holds.
     */
    boolean mayBeRefused() {
        return this == TRANSPOSED || this == UNMERGED || this == LAST_COLUMNS_SWAPPED || this == SHEETS_RENAMED;
    }

    /** Where a cell stands afterwards. */
    CellAddress of(CellAddress cell) {
        return new CellAddress(cell.row() + down, cell.column() + right);
    }

    CellAddress of(CellAddress cell, SheetGrid sheet) {
        return of(cell);
    }

    Workbook of(Workbook workbook) {
        List<SheetGrid> sheets = new ArrayList<>();
        for (int i = 0; i < workbook.sheets().size(); i++) {
            sheets.add(of(workbook.sheets().get(i), i));
        }
        return new Workbook(workbook.file(), workbook.format(), sheets);
    }

    /** The names of the sheets before by those afterwards. */
    Map<String, SheetGrid> sheets(Workbook workbook) {
        Map<String, SheetGrid> sheets = new HashMap<>();
        for (int i = 0; i < workbook.sheets().size(); i++) {
            sheets.put(
                    name(workbook.sheets().get(i).name(), i), workbook.sheets().get(i));
        }
        return sheets;
    }

    private SheetGrid of(SheetGrid grid, int index) {
        List<Cell> cells = new ArrayList<>();
        Cell added = added(grid);
        if (added != null) {
            cells.add(added);
        }
        grid.cells().forEach(cell -> cells.add(at(cell, of(cell.address()))));
        cells.sort(Comparator.comparing(Cell::address));
        return new SheetGrid(name(grid.name(), index), grid.hidden(), cells, merges(grid.merges()));
    }

    private Cell at(Cell cell, CellAddress address) {
        CellRange merge = cell.merge();
        List<CellRange> kept = merge == null ? List.of() : merges(List.of(merge));
        return with(cell, address, kept.isEmpty() ? null : kept.get(0));
    }

    private static Cell with(Cell cell, CellAddress address, @Nullable CellRange merge) {
        return new Cell(
                address,
                cell.value(),
                cell.raw(),
                cell.formula(),
                cell.appearance(),
                cell.runs(),
                merge,
                cell.hidden(),
                cell.comment());
    }

    private CellRange moved(CellRange range) {
        return new CellRange(of(range.first()), of(range.last()));
    }

    private static int lastColumn(SheetGrid grid) {
        return grid.cells().stream()
                .mapToInt(cell -> cell.address().column())
                .max()
                .orElse(0);
    }

    /** Where no merged heading reaches over only one of the two, and no formula speaks of them. */
    private static boolean isSwappable(SheetGrid grid) {
        int last = lastColumn(grid);
        return last >= 2
                && grid.cells().stream().allMatch(cell -> cell.formula() == null)
                && grid.merges().stream()
                        .noneMatch(merge -> merge.last().column() == last - 1
                                || (merge.first().column() == last
                                        && merge.last().column() == last));
    }

    private static SheetGrid swapped(SheetGrid grid) {
        int last = lastColumn(grid);
        boolean swappable = isSwappable(grid);
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : grid.cells()) {
            cells.add(cell.merge() == null ? with(cell, swapped(cell.address(), last, swappable), null) : cell);
        }
        cells.sort(Comparator.comparing(Cell::address));
        return new SheetGrid(grid.name(), grid.hidden(), cells, grid.merges());
    }

    private static CellAddress swapped(CellAddress cell, int last, boolean swappable) {
        if (!swappable || cell.column() < last - 1) {
            return cell;
        }
        return new CellAddress(cell.row(), cell.column() == last ? last - 1 : last);
    }
}

package vn.cocau.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellRange;

/**
 * The texts above a block that head none of its columns: its titles, and what stands beside the header rows. The label
 * of a column without figures speaks for no other column, and what is hidden is no title of visible figures.
 */
final class Titles {

    private final Sheet sheet;

    Titles(Sheet sheet) {
        this.sheet = sheet;
    }

    List<Cell> of(List<Integer> titleRows, List<Integer> headerRows, Block block) {
        List<Cell> titles = new ArrayList<>();
        titleRows.forEach(row -> titles.addAll(sheet.texts(row)));
        List<Cell> beside = headerRows.stream()
                .flatMap(row -> sheet.texts(row).stream())
                .filter(cell -> !headsColumn(cell, block) && !EmptyColumns.hasHead(sheet, cell, block))
                .toList();
        beside.stream().filter(cell -> !isPartOfHead(cell, beside)).forEach(titles::add);
        if (isSeen(block)) {
            titles.removeIf(Cell::hidden);
        }
        return titles;
    }

    private static boolean headsColumn(Cell cell, Block block) {
        CellRange merge = cell.merge();
        int first = cell.address().column();
        int last = merge == null ? first : merge.last().column();
        return block.valueColumns().stream().anyMatch(column -> column >= first && column <= last);
    }

    /** Whether it is one word of a stub head whose words stand one below the other. */
    private boolean isPartOfHead(Cell cell, List<Cell> beside) {
        List<Cell> column = beside.stream()
                .filter(other -> other.address().column() == cell.address().column())
                .toList();
        boolean split = column.stream().anyMatch(other -> !sheet.read(other).complete());
        String whole = column.stream().map(Cell::text).collect(Collectors.joining(" "));
        return split && column.size() > 1 && sheet.wording().of(whole).complete();
    }

    private boolean isSeen(Block block) {
        return block.rows().stream()
                .flatMap(row -> sheet.numerics(row).stream())
                .anyMatch(cell -> !cell.hidden());
    }
}

package vn.cocau.table;

import java.util.ArrayList;
import java.util.List;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;
import vn.cocau.grid.Cell;

/**
 * Names the cells among the figures of a block whose text is no number: {@code 1940,8 (ước)}, {@code NA}. A figure that a
 * stray word hides must not vanish without a word.
 */
final class SpoiltNumbers {

    private final Sheet sheet;
    private final Block block;

    SpoiltNumbers(Sheet sheet, Block block) {
        this.sheet = sheet;
        this.block = block;
    }

    List<Finding> find() {
        List<Cell> spoilt = new ArrayList<>();
        for (int row : block.rows()) {
            if (holdsFigures(row)) {
                sheet.texts(row).stream().filter(this::isFigure).forEach(spoilt::add);
            }
        }
        if (spoilt.isEmpty()) {
            return List.of();
        }
        Cell first = spoilt.get(0);
        return List.of(Finding.of(
                FindingCode.CELL_NOT_A_NUMBER,
                new Place(sheet.file(), sheet.grid().name(), first.address().toString()),
                "found",
                first.text().strip(),
                "cells",
                CellList.of(spoilt.stream().map(Cell::address).toList()),
                "count",
                spoilt.size()));
    }

    /** A text in a column of figures, or one among the columns that has nothing but the digits and marks of a number. */
    private boolean isFigure(Cell cell) {
        int column = cell.address().column();
        return block.valueColumns().contains(column)
                || (column >= block.firstValueColumn() && ForeignNumbers.is(cell.text()));
    }

    private boolean holdsFigures(int row) {
        return block.valueColumns().stream().anyMatch(column -> sheet.isNumeric(sheet.at(row, column)));
    }
}

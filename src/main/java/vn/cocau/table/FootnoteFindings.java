package vn.cocau.table;

import java.util.List;
import java.util.Map;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;

/** Names the figures that carry the mark of a footnote: they were read without it. */
final class FootnoteFindings {

    private final Sheet sheet;
    private final Map<CellAddress, CellClass> classes;

    FootnoteFindings(Sheet sheet, Map<CellAddress, CellClass> classes) {
        this.sheet = sheet;
        this.classes = classes;
    }

    List<Finding> find() {
        List<Cell> marked = sheet.census().cells().values().stream()
                .filter(cell ->
                        classes.get(cell.address()) instanceof CellClass.Read && TextNumber.hasFootnote(cell.text()))
                .toList();
        if (marked.isEmpty()) {
            return List.of();
        }
        Cell first = marked.get(0);
        return List.of(Finding.of(
                FindingCode.FOOTNOTE_GLUED,
                new Place(sheet.file(), sheet.grid().name(), first.address().toString()),
                "found",
                first.text().strip(),
                "cells",
                CellList.of(marked.stream().map(Cell::address).toList()),
                "count",
                marked.size()));
    }
}

package vn.cocau.grid;

import java.util.List;

/** A file's sheets as grids of uninterpreted cells. A text file is a workbook of one sheet with an empty name. */
public record Workbook(String file, WorkbookFormat format, List<SheetGrid> sheets) {

    public Workbook {
        sheets = List.copyOf(sheets);
    }
}

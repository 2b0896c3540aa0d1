package vn.cocau.grid.oracle;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import vn.cocau.grid.TextRun;

/** What POI's two models tell of cells in ways of their own. */
interface PoiCell {

    /** The digits of a number as stored, or the shortest that read back as a binary one. */
    String digits(Cell cell);

    /** What is stored for a truth value. */
    String truth(Cell cell);

    String error(Cell cell, boolean formula);

    /** All runs of the text that the cell holds; without a font of its own, a run has the cell's. */
    List<TextRun> runs(Cell cell, String font);

    /** Whether the file holds no result of the cell's formula, which POI takes for 0. */
    boolean withoutResult(Cell cell);

    /** Whether dates count from 1904. */
    boolean from1904();

    /** The fill's colour as in {@link vn.cocau.grid.Appearance}. */
    String fill(CellStyle style);
}

package vn.cocau.grid.oracle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.Blank;
import vn.cocau.grid.CellValue;
import vn.cocau.grid.TextRun;

/**
 * What a workbook stores for a cell, its text not yet decoded.
 *
 * @param runs as in {@link Cell}
 */
record StoredValue(CellValue value, String raw, @Nullable String formula, List<TextRun> runs) {

    static StoredValue of(CellValue value, String raw, @Nullable String formula) {
        return new StoredValue(value, raw, formula, List.of());
    }

    /** A text of one font. */
    static StoredValue text(String text, @Nullable String formula) {
        return of(new CellValue.Text(text), text, formula);
    }

    /** Whether it shows nothing: blanks of any kind. */
    boolean blank() {
        return value instanceof CellValue.Text && Blank.test(raw);
    }
}

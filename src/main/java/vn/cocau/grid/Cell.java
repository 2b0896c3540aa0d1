package vn.cocau.grid;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell that holds something, with every fact later stages need.
 *
 * @param raw what the file holds, as text: the stored digits of a number, undecoded text
 * @param formula the formula's text, or null
 * @param runs the text's runs where fonts or superscripts differ inside it, else empty
 * @param merge the merged range this cell anchors, or null
 * @param hidden whether its row or column is hidden; of a merged cell, all its rows or all its columns
 * @param comment the comment attached to it, or null
 */
public record Cell(
        CellAddress address,
        CellValue value,
        String raw,
        @Nullable String formula,
        Appearance appearance,
        List<TextRun> runs,
        @Nullable CellRange merge,
        boolean hidden,
        @Nullable String comment) {

    public Cell {
        runs = List.copyOf(runs);
    }

    /** The text of a text cell; empty for anything else. */
    public String text() {
        return value instanceof CellValue.Text text ? text.text() : "";
    }

    /** What Excel shows for it, in the notation of no country: a full stop before decimals. Never to be read as a value. */
    public String displayed() {
        return Displayed.of(this);
    }

    /** A cell of a literal grid in a test, or of a text file. */
    public static Cell plain(int row, int column, CellValue value, String raw) {
        return new Cell(new CellAddress(row, column), value, raw, null, Appearance.PLAIN, List.of(), null, false, null);
    }
}

package vn.cocau.grid;

import java.util.List;

/**
 * A text of a sheet as it is stored.
 *
 * @param pieces the text in pieces of one font each
 * @param rich whether a piece looks otherwise than the cell
 * @param cells how many cells of the sheet hold it
 */
record UsedText(TextUse use, List<TextRun> pieces, boolean rich, int cells) {

    static UsedText of(TextUse use, StoredText stored, int cells) {
        List<TextRun> pieces = stored.pieces(use.font());
        if (stored.runs().isEmpty()) {
            return new UsedText(use, pieces, false, cells);
        }
        boolean rich = pieces.stream()
                .anyMatch(piece -> piece.superscript() || !piece.font().equals(use.font()));
        return new UsedText(use, pieces, rich, cells);
    }
}

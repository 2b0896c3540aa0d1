package vn.cocau.table;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.cocau.grid.Cell;

/** Texts that are numbers of a notation which the profile does not know: {@code 108,5} where a full stop is the decimal mark. */
final class ForeignNumbers {

    private static final Pattern NUMBER = Pattern.compile("[-+−(]?\\d[\\d .,'\\u00A0]*[.,][\\d .,'\\u00A0]*\\d\\)?%?");
    private static final Pattern NUMBERING = Pattern.compile("\\d{1,3}(\\.\\d{1,2})*|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}");

    private ForeignNumbers() {}

    /** Whether a text has digits and marks only, and is neither plain digits nor a row number nor a date. */
    static boolean is(String text) {
        String bare = text.strip();
        return NUMBER.matcher(bare).matches() && !NUMBERING.matcher(bare).matches();
    }

    /** The first of the columns directly before this one whose texts are all such numbers: they are figures, no labels. */
    static int firstColumn(Sheet sheet, List<Integer> valueRows, int column) {
        int first = column;
        while (first > 0 && fill(sheet, valueRows, first - 1)) {
            first--;
        }
        return first;
    }

    private static boolean fill(Sheet sheet, List<Integer> valueRows, int column) {
        List<Cell> texts = valueRows.stream()
                .map(row -> sheet.at(row, column))
                .filter(sheet::isText)
                .map(Objects::requireNonNull)
                .toList();
        return !texts.isEmpty() && texts.stream().allMatch(cell -> is(cell.text()));
    }
}

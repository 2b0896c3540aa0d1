package vn.cocau.table.structure;

import java.util.regex.Pattern;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellValue;

/** What a cell looks like to one who cannot read. */
enum CellShape {
    /** A number, also as text in any notation, signed, in brackets, with a footnote mark or a letter of status behind it. */
    NUMBER,
    /** Two numbers joined by a word or a dash. */
    RANGE,
    /** Signs only, or no value at all: a figure that is missing. */
    SYMBOL,
    /** A few letters: a short label, a tick, or a figure that is missing. */
    MARK,
    TEXT;

    private static final String DIGITS = "(?:\\d{1,3}(?:[ ,.'’]\\d{3})+|\\d+)(?:[.,]\\d+)?|[.,]\\d+";
    private static final String STATUS = "(?: ?[*†‡§#+¹²³⁴⁵⁶⁷⁸⁹]{1,3}| ?[A-Za-z]| ?\\d?\\))?";
    private static final Pattern NUMBER_TEXT =
            Pattern.compile("\\(?[-−–+±]? ?[$£€¥]? ?(?:" + DIGITS + ")\\)?(?: ?%)?" + STATUS);
    private static final Pattern RANGE_TEXT =
            Pattern.compile("\\d+(?:[.,]\\d+)?(?: ?[-–—] ?| \\p{L}{1,4} )\\d+(?:[.,]\\d+)?");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\d]+");
    private static final Pattern FEW_LETTERS = Pattern.compile("\\(?[\\p{L}./]{1,4}\\)?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u2009\\u202f]+");

    static CellShape of(Cell cell) {
        CellValue value = cell.value();
        if (value instanceof CellValue.Numeric) {
            return NUMBER;
        }
        if (value instanceof CellValue.Failure || value instanceof CellValue.NotCalculated) {
            return SYMBOL;
        }
        return value instanceof CellValue.Text text ? of(plain(text.text())) : TEXT;
    }

    private static CellShape of(String text) {
        if (NUMBER_TEXT.matcher(text).matches()) {
            return NUMBER;
        }
        if (RANGE_TEXT.matcher(text).matches()) {
            return RANGE;
        }
        if (SIGNS.matcher(text).matches()) {
            return SYMBOL;
        }
        return FEW_LETTERS.matcher(text).matches() ? MARK : TEXT;
    }

    /** The text with single plain spaces, none at its ends. */
    static String plain(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    static boolean isSpace(char letter) {
        return SPACES.matcher(String.valueOf(letter)).matches();
    }

    /** Whether it can be a figure by itself. */
    boolean isFigure() {
        return this == NUMBER || this == RANGE;
    }

    /** Whether it names something: no number, no sign of a missing one. */
    boolean isWords() {
        return this == TEXT || this == MARK;
    }
}

package vn.cocau.grid;

import java.util.Locale;

/** Moves the relative references of a formula, as spreadsheets do when a formula is filled into other cells. */
final class SharedFormula {

    private static final int COLUMNS = 16384;
    private static final int ROWS = 1048576;

    private final String formula;
    private final int rows;
    private final int columns;
    private final StringBuilder moved;
    private int at;

    private SharedFormula(String formula, int rows, int columns) {
        this.formula = formula;
        this.rows = rows;
        this.columns = columns;
        this.moved = new StringBuilder(formula.length() + 8);
    }

    static String moved(String formula, int rows, int columns) {
        return rows == 0 && columns == 0 ? formula : new SharedFormula(formula, rows, columns).moved();
    }

    private String moved() {
        while (at < formula.length()) {
            char letter = formula.charAt(at);
            if (letter == '"' || letter == '\'') {
                copyTo(quoteEnd(letter));
            } else if (letter == '[') {
                copyTo(bracketEnd());
            } else if (inWord(letter)) {
                word();
            } else {
                copyTo(at + 1);
            }
        }
        return moved.toString();
    }

    private void copyTo(int end) {
        moved.append(formula, at, end);
        at = end;
    }

    private int quoteEnd(char quote) {
        int end = formula.indexOf(quote, at + 1);
        return end < 0 ? formula.length() : end + 1;
    }

    /** A table's columns or another workbook: nothing in it is a reference. */
    private int bracketEnd() {
        int depth = 0;
        for (int i = at; i < formula.length(); i++) {
            switch (formula.charAt(i)) {
                case '[' -> depth++;
                case ']' -> depth--;
                // Marks a bracket of the column's name.
                case '\'' -> i++;
                default -> {}
            }
            if (depth == 0) {
                return i + 1;
            }
        }
        return formula.length();
    }

    private static boolean inWord(char letter) {
        return letter == '$' || letter == '_' || letter == '.' || letter == '\\' || Character.isLetterOrDigit(letter);
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < formula.length() && inWord(formula.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A reference, or anything else made of letters and digits: a name, a function, a sheet, a number. */
    private void word() {
        int end = wordEnd(at);
        char next = end < formula.length() ? formula.charAt(end) : 0;
        String word = formula.substring(at, end);
        String other = next == ':' ? formula.substring(end + 1, wordEnd(end + 1)) : "";
        int otherEnd = end + 1 + other.length();
        if (next == '(' || next == '!' || next == '[') {
            copyTo(end);
        } else if (!other.isEmpty() && otherEnd < formula.length() && formula.charAt(otherEnd) == '!') {
            // From one sheet to another.
            copyTo(otherEnd);
        } else if (isColumn(word) && isColumn(other)) {
            moved.append(column(word)).append(':').append(column(other));
            at = otherEnd;
        } else if (isRow(word) && isRow(other)) {
            moved.append(row(word)).append(':').append(row(other));
            at = otherEnd;
        } else {
            moved.append(cell(word));
            at = end;
        }
    }

    /** The word moved if it is a cell's reference, else the word itself. */
    private String cell(String word) {
        int split = 0;
        while (split < word.length() && ((split == 0 && word.charAt(0) == '$') || isLetter(word.charAt(split)))) {
            split++;
        }
        String column = word.substring(0, split);
        String row = word.substring(split);
        return isColumn(column) && isRow(row) ? column(column) + row(row) : word;
    }

    private static boolean isLetter(char letter) {
        return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
    }

    private static String plain(String reference) {
        return reference.startsWith("$") ? reference.substring(1) : reference;
    }

    private static boolean isColumn(String reference) {
        String letters = plain(reference);
        return !letters.isEmpty()
                && letters.length() <= 3
                && letters.chars().allMatch(letter -> isLetter((char) letter))
                && columnOf(letters) < COLUMNS;
    }

    private static boolean isRow(String reference) {
        String digits = plain(reference);
        return !digits.isEmpty()
                && digits.length() <= 7
                && digits.charAt(0) != '0'
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                && Integer.parseInt(digits) <= ROWS;
    }

    private static int columnOf(String letters) {
        return CellAddress.parse(letters.toUpperCase(Locale.ROOT) + "1").column();
    }

    private String column(String reference) {
        return reference.startsWith("$")
                ? reference
                : CellAddress.columnName(Math.floorMod(columnOf(reference) + columns, COLUMNS));
    }

    private String row(String reference) {
        return reference.startsWith("$")
                ? reference
                : String.valueOf(Math.floorMod(Integer.parseInt(reference) - 1 + rows, ROWS) + 1);
    }
}

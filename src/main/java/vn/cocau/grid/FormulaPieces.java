package vn.cocau.grid;

import java.util.List;
import java.util.Locale;

/** Cuts a formula into references that move and everything between them. */
final class FormulaPieces {

    private static final int COLUMNS = 16384;
    private static final int ROWS = 1048576;

    private final String formula;
    private final List<Object> pieces;
    private int at;
    private int done;

    FormulaPieces(String formula, List<Object> pieces) {
        this.formula = formula;
        this.pieces = pieces;
    }

    void cut() {
        while (at < formula.length()) {
            char letter = formula.charAt(at);
            if (letter == '"' || letter == '\'') {
                int end = formula.indexOf(letter, at + 1);
                at = end < 0 ? formula.length() : end + 1;
            } else if (letter == '[') {
                at = bracketEnd();
            } else if (inWord(letter)) {
                word();
            } else {
                at++;
            }
        }
        keepTo(formula.length());
    }

    private void keepTo(int end) {
        if (end > done) {
            pieces.add(formula.substring(done, end));
        }
    }

    private void moving(SharedFormula.Moving reference, int end) {
        keepTo(at);
        pieces.add(reference);
        at = end;
        done = end;
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
        if (next == '(' || next == '!' || next == '[') {
            at = end;
            return;
        }
        int otherEnd = next == ':' ? wordEnd(end + 1) : end;
        String other = next == ':' ? formula.substring(end + 1, otherEnd) : "";
        if (!other.isEmpty() && otherEnd < formula.length() && formula.charAt(otherEnd) == '!') {
            // From one sheet to another.
            at = otherEnd;
        } else if (isColumn(word) && isColumn(other)) {
            moving(new SharedFormula.Moving(word, ""), end);
            at = end + 1;
            moving(new SharedFormula.Moving(other, ""), otherEnd);
        } else if (isRow(word) && isRow(other)) {
            moving(new SharedFormula.Moving("", word), end);
            at = end + 1;
            moving(new SharedFormula.Moving("", other), otherEnd);
        } else {
            cell(word, end);
        }
    }

    private void cell(String word, int end) {
        int split = 0;
        while (split < word.length() && ((split == 0 && word.charAt(0) == '$') || isLetter(word.charAt(split)))) {
            split++;
        }
        String column = word.substring(0, split);
        String row = word.substring(split);
        if (isColumn(column) && isRow(row)) {
            moving(new SharedFormula.Moving(column, row), end);
        } else {
            at = end;
        }
    }

    private static boolean isLetter(char letter) {
        return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
    }

    private static String plain(String reference) {
        return reference.startsWith("$") ? reference.substring(1) : reference;
    }

    private static boolean isColumn(String reference) {
        String letters = plain(reference);
        if (letters.isEmpty() || letters.length() > 3) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (!isLetter(letters.charAt(i))) {
                return false;
            }
        }
        return columnOf(letters) < COLUMNS;
    }

    private static boolean isRow(String reference) {
        String digits = plain(reference);
        if (digits.isEmpty() || digits.length() > 7 || digits.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            }
        }
        return Integer.parseInt(digits) <= ROWS;
    }

    static int columnOf(String letters) {
        return CellAddress.parse(letters.toUpperCase(Locale.ROOT) + "1").column();
    }
}

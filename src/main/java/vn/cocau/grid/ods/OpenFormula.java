package vn.cocau.grid.ods;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cocau.grid.SheetBuilder;

/** A formula of OpenDocument, {@code of:=SUM([.A1:.B2];1)}, in the notation of the other formats: {@code SUM(A1:B2,1)}. */
final class OpenFormula {

    private static final Pattern ERROR = Pattern.compile("#[A-Z/0-9]+[!?]?");
    private static final Pattern PREFIX = Pattern.compile("(?:([A-Za-z]+):)?=");
    /** A sheet's name, of another file where a quoted path and # stand before it, and a cell; either corner of a range. */
    private static final Pattern CORNER =
            Pattern.compile("(?:('[^']*+(?:''[^']*+)*+')#)?\\$?('[^']*+(?:''[^']*+)*+'|[^'.:]*)\\.([^.:]*)");

    private final StringBuilder a1 = new StringBuilder();
    private final String formula;
    private boolean external;
    private int at;

    private OpenFormula(String formula) {
        this.formula = formula;
    }

    static OpenFormula of(String formula) {
        OpenFormula result = new OpenFormula(formula);
        Matcher prefix = PREFIX.matcher(formula);
        boolean known = prefix.lookingAt();
        result.at = known ? prefix.end() : 0;
        if (known && "msoxl".equals(prefix.group(1))) {
            result.a1.append(formula, result.at, formula.length());
        } else {
            result.translate();
        }
        return result;
    }

    void give(SheetBuilder sheet) {
        sheet.formula(text());
        if (external) {
            sheet.external();
        }
    }

    /** The formula as the other formats write it. */
    String text() {
        return a1.toString();
    }

    private void translate() {
        int braces = 0;
        while (at < formula.length()) {
            char letter = formula.charAt(at);
            switch (letter) {
                case '"', '\'' -> take(pastQuoted(at));
                case '[' -> reference();
                case '#' -> error();
                case '{', '}' -> {
                    braces += letter == '{' ? 1 : -1;
                    put(letter);
                }
                case ';', '~' -> put(',');
                case '|' -> put(braces > 0 ? ';' : letter);
                case '!' -> put(at > 0 && "])".indexOf(formula.charAt(at - 1)) >= 0 ? ' ' : letter);
                default -> put(letter);
            }
        }
    }

    private void put(char letter) {
        a1.append(letter);
        at++;
    }

    private void error() {
        Matcher error = ERROR.matcher(formula).region(at, formula.length());
        take(error.lookingAt() ? error.end() : at + 1);
    }

    /** What stands up to this place, as it is. */
    private void take(int end) {
        a1.append(formula, at, end);
        at = end;
    }

    /** Where the quoted text that begins here ends. */
    private int pastQuoted(int from) {
        int end = formula.indexOf(formula.charAt(from), from + 1);
        return end < 0 ? formula.length() : end + 1;
    }

    private void reference() {
        int end = at + 1;
        while (end < formula.length() && formula.charAt(end) != ']') {
            end = formula.charAt(end) == '\'' ? pastQuoted(end) : end + 1;
        }
        a1.append(inA1(formula.substring(at + 1, end)));
        at = Math.min(end + 1, formula.length());
    }

    private String inA1(String reference) {
        Matcher first = CORNER.matcher(reference);
        if (reference.contains("#REF!")) {
            return "#REF!";
        }
        if (!first.lookingAt()) {
            return reference;
        }
        String sheet = sheet(first);
        Matcher last =
                CORNER.matcher(reference).region(Math.min(first.end() + 1, reference.length()), reference.length());
        if (!last.lookingAt()) {
            return sheet.isEmpty() ? first.group(3) : sheet + "!" + first.group(3);
        }
        String cells = first.group(3) + ":" + last.group(3);
        String lastSheet = sheet(last);
        return sheet.isEmpty() ? cells : (lastSheet.isEmpty() ? sheet : sheet + ":" + lastSheet) + "!" + cells;
    }

    /** The sheet of a corner as it was quoted; that of another file with the file in brackets. */
    private String sheet(Matcher corner) {
        String file = corner.group(1);
        String sheet = corner.group(2);
        if (file == null) {
            return sheet;
        }
        external = true;
        String bare = sheet.startsWith("'") ? sheet.substring(1, sheet.length() - 1) : sheet;
        return "'[" + file.substring(1, file.length() - 1) + "]" + bare + "'";
    }
}

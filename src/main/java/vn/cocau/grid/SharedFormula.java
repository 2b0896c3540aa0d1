package vn.cocau.grid;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moves the relative references of a formula, as spreadsheets do when a formula is filled into other cells. */
final class SharedFormula {

    private static final int COLUMNS = 16384;
    private static final int ROWS = 1048576;

    /** What is no reference (quoted text and sheet names, names, functions, errors), or a reference in its four parts. */
    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|'[^']*'|\\[[^\\]]*]"
            + "|(?<![A-Za-z0-9_.$])(?:(?<columnFixed>\\$?)(?<column>[A-Za-z]{1,3})(?<rowFixed>\\$?)(?<row>[1-9][0-9]{0,6})"
            + "|(?<from>\\$?[A-Za-z]{1,3}):(?<to>\\$?[A-Za-z]{1,3})"
            + "|(?<top>\\$?[1-9][0-9]{0,6}):(?<bottom>\\$?[1-9][0-9]{0,6}))(?![A-Za-z0-9_.(!])"
            + "|[A-Za-z_\\\\][A-Za-z0-9_.\\\\]*");

    private SharedFormula() {}

    static String moved(String formula, int rows, int columns) {
        if (rows == 0 && columns == 0) {
            return formula;
        }
        return TOKEN.matcher(formula)
                .replaceAll(match -> Matcher.quoteReplacement(token((Matcher) match, rows, columns)));
    }

    private static String token(Matcher token, int rows, int columns) {
        if (token.group("column") != null) {
            String column = column(token.group("columnFixed") + token.group("column"), columns);
            return column + row(token.group("rowFixed") + token.group("row"), rows);
        }
        if (token.group("from") != null) {
            return column(token.group("from"), columns) + ":" + column(token.group("to"), columns);
        }
        return token.group("top") == null
                ? token.group()
                : row(token.group("top"), rows) + ":" + row(token.group("bottom"), rows);
    }

    private static String column(String reference, int columns) {
        if (reference.startsWith("$")) {
            return reference;
        }
        int column = CellAddress.parse(reference.toUpperCase(Locale.ROOT) + "1").column();
        return CellAddress.columnName(Math.floorMod(column + columns, COLUMNS));
    }

    private static String row(String reference, int rows) {
        return reference.startsWith("$")
                ? reference
                : String.valueOf(Math.floorMod(Integer.parseInt(reference) - 1 + rows, ROWS) + 1);
    }
}

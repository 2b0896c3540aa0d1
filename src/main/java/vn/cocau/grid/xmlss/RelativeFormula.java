package vn.cocau.grid.xmlss;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.CellAddress;

/** A formula whose references count from its own cell, {@code =SUM(R[-3]C:R[-1]C)}, in the notation of the other formats. */
final class RelativeFormula {

    private static final int ROWS = 1048576;
    private static final int COLUMNS = 16384;

    private static final String OFFSET = "([0-9]{1,7}|\\[-?[0-9]{1,7}\\])?";

    /** Quoted text and sheet names, a file's name in brackets, a reference to a cell, to rows, to columns. */
    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|'[^']*+(?:''[^']*+)*+'|(?<![RC])\\[[^\\[\\]]*\\]"
            + "|(?<![A-Za-z0-9_.$\\\\])(?:(?<cell>R" + OFFSET + "C" + OFFSET + ")"
            + "|(?<rows>R" + OFFSET + "(?::R" + OFFSET + ")?)"
            + "|(?<columns>C" + OFFSET + "(?::C" + OFFSET + ")?))(?![A-Za-z0-9_.(!\\[])");

    private final String text;
    private final boolean external;

    private RelativeFormula(String text, boolean external) {
        this.text = text;
        this.external = external;
    }

    static RelativeFormula of(String formula, CellAddress cell) {
        Matcher token = TOKEN.matcher(formula.startsWith("=") ? formula.substring(1) : formula);
        StringBuilder a1 = new StringBuilder();
        boolean external = false;
        while (token.find()) {
            boolean literal = token.group().startsWith("\"");
            external |= !literal && isFile(token);
            token.appendReplacement(a1, Matcher.quoteReplacement(inA1(token, cell)));
        }
        return new RelativeFormula(token.appendTail(a1).toString(), external);
    }

    /** Whether a sheet of another file is named: {@code [b.xls]Sheet1!}, {@code 'C:\[b.xls]Sheet1'!}. */
    private static boolean isFile(Matcher token) {
        char first = token.group().charAt(0);
        return first == '[' || (first == '\'' && token.group().indexOf('[') >= 0);
    }

    private static String inA1(Matcher token, CellAddress cell) {
        if (token.group("cell") != null) {
            return column(token.group(3), cell) + row(token.group(2), cell);
        }
        if (token.group("rows") != null) {
            String last = token.group("rows").contains(":") ? token.group(6) : token.group(5);
            return row(token.group(5), cell) + ":" + row(last, cell);
        }
        if (token.group("columns") != null) {
            String last = token.group("columns").contains(":") ? token.group(9) : token.group(8);
            return column(token.group(8), cell) + ":" + column(last, cell);
        }
        return token.group();
    }

    private static String row(@Nullable String stored, CellAddress cell) {
        return stored == null || stored.startsWith("[")
                ? String.valueOf(Math.floorMod(cell.row() + offset(stored), ROWS) + 1)
                : "$" + stored;
    }

    private static String column(@Nullable String stored, CellAddress cell) {
        return stored == null || stored.startsWith("[")
                ? CellAddress.columnName(Math.floorMod(cell.column() + offset(stored), COLUMNS))
                : "$" + CellAddress.columnName(Math.max(Integer.parseInt(stored), 1) - 1);
    }

    private static int offset(@Nullable String stored) {
        return stored == null ? 0 : Integer.parseInt(stored.substring(1, stored.length() - 1));
    }

    String text() {
        return text;
    }

    boolean isExternal() {
        return external;
    }
}

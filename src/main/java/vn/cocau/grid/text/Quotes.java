package vn.cocau.grid.text;

/** The quotation marks of a text table's line: which field they open and close, and which stand astray. */
final class Quotes {

    /** What a line, or several joined, leaves behind. */
    enum End {
        CLOSED,
        /** Closed, but spaces stand before a quoted field. */
        INDENTED,
        /** Inside a quoted field: the record goes on in the next line. */
        OPEN,
        /** A quotation mark inside an unquoted field, or after the end of a quoted one. */
        STRAY
    }

    private static final char QUOTE = '"';

    private Quotes() {}

    static boolean any(String text) {
        return text.indexOf(QUOTE) >= 0;
    }

    /** Goes from mark to mark. */
    static End of(String text, char delimiter) {
        End closed = End.CLOSED;
        int mark = text.indexOf(QUOTE);
        while (mark >= 0) {
            int begin = indented(text, mark);
            if (begin > 0 && text.charAt(begin - 1) != delimiter) {
                return End.STRAY;
            }
            closed = begin < mark ? End.INDENTED : closed;
            int close = close(text, mark + 1);
            if (close < 0) {
                return End.OPEN;
            }
            if (close + 1 < text.length() && text.charAt(close + 1) != delimiter) {
                return End.STRAY;
            }
            mark = text.indexOf(QUOTE, close + 1);
        }
        return closed;
    }

    /** Where the spaces before a mark begin. */
    private static int indented(String text, int mark) {
        int begin = mark;
        while (begin > 0 && text.charAt(begin - 1) == ' ') {
            begin--;
        }
        return begin;
    }

    /** The mark that closes a field; two in a row stand for one inside it. */
    private static int close(String text, int from) {
        int mark = text.indexOf(QUOTE, from);
        while (mark >= 0 && mark + 1 < text.length() && text.charAt(mark + 1) == QUOTE) {
            mark = text.indexOf(QUOTE, mark + 2);
        }
        return mark;
    }

    /** A record that is {@link End#INDENTED} without spaces before a quoted field, which keep the parser from seeing it. */
    static String withoutIndents(String text) {
        StringBuilder result = new StringBuilder(text.length());
        int from = 0;
        for (int mark = text.indexOf(QUOTE); mark >= 0; mark = text.indexOf(QUOTE, from)) {
            int close = close(text, mark + 1);
            result.append(text, from, Math.max(from, indented(text, mark))).append(text, mark, close + 1);
            from = close + 1;
        }
        return result.append(text, from, text.length()).toString();
    }
}

package vn.cocau.grid.text;

/** The quotation marks of a text table's line: which field they open and close, and which stand astray. */
final class Quotes {

    /** What a line, or several joined, leaves behind. */
    enum End {
        CLOSED,
        /** Inside a quoted field: the record goes on in the next line. */
        OPEN,
        /** A quotation mark inside an unquoted field, or after the end of a quoted one. */
        STRAY
    }

    private static final char QUOTE = '"';

    private Quotes() {}

    /** Goes from mark to mark; a line without any costs one search. */
    static End of(String text, char delimiter) {
        int mark = text.indexOf(QUOTE);
        while (mark >= 0) {
            if (!beginsField(text, mark, delimiter)) {
                return End.STRAY;
            }
            int close = close(text, mark + 1);
            if (close < 0) {
                return End.OPEN;
            }
            if (close + 1 < text.length() && text.charAt(close + 1) != delimiter) {
                return End.STRAY;
            }
            mark = text.indexOf(QUOTE, close + 1);
        }
        return End.CLOSED;
    }

    private static boolean beginsField(String text, int mark, char delimiter) {
        int before = mark - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || text.charAt(before) == delimiter;
    }

    /** The mark that closes a field; two in a row stand for one inside it. */
    private static int close(String text, int from) {
        int mark = text.indexOf(QUOTE, from);
        while (mark >= 0 && mark + 1 < text.length() && text.charAt(mark + 1) == QUOTE) {
            mark = text.indexOf(QUOTE, mark + 2);
        }
        return mark;
    }

    /** A field without the quotation marks that spaces before them kept the parser from seeing. */
    static String unquoted(String field) {
        if (field.isEmpty() || field.charAt(0) > ' ') {
            return field;
        }
        String stripped = field.strip();
        boolean quoted = stripped.length() >= 2 && stripped.startsWith("\"") && stripped.endsWith("\"");
        return quoted && stripped.length() < field.length()
                ? stripped.substring(1, stripped.length() - 1).replace("\"\"", "\"")
                : field;
    }
}

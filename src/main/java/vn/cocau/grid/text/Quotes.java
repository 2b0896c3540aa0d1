package vn.cocau.grid.text;

/** Follows the quotation marks of a text table's line: which field they open and close, and which stand astray. */
final class Quotes {

    /** What a line, or several joined, leaves behind. */
    enum End {
        CLOSED,
        /** Inside a quoted field: the record goes on in the next line. */
        OPEN,
        /** A quotation mark inside an unquoted field, or after the end of a quoted one. */
        STRAY
    }

    private enum State {
        FIELD_START,
        UNQUOTED,
        QUOTED,
        AFTER_QUOTE,
        STRAY
    }

    private final char delimiter;
    private State state = State.FIELD_START;

    private Quotes(char delimiter) {
        this.delimiter = delimiter;
    }

    static End of(String text, char delimiter) {
        Quotes quotes = new Quotes(delimiter);
        for (int i = 0; i < text.length() && quotes.state != State.STRAY; i++) {
            quotes.state = quotes.next(text.charAt(i));
        }
        return switch (quotes.state) {
            case STRAY -> End.STRAY;
            case QUOTED -> End.OPEN;
            default -> End.CLOSED;
        };
    }

    private State next(char letter) {
        boolean quote = letter == '"';
        if (state == State.QUOTED) {
            return quote ? State.AFTER_QUOTE : State.QUOTED;
        }
        if (letter == delimiter) {
            return State.FIELD_START;
        }
        return switch (state) {
            case FIELD_START -> quote ? State.QUOTED : letter == ' ' ? State.FIELD_START : State.UNQUOTED;
            case UNQUOTED -> quote ? State.STRAY : State.UNQUOTED;
            case AFTER_QUOTE -> quote ? State.QUOTED : State.STRAY;
            default -> State.STRAY;
        };
    }

    /** A field without the quotation marks that spaces before them kept the parser from seeing. */
    static String unquoted(String field) {
        String stripped = field.strip();
        boolean quoted = stripped.length() >= 2 && stripped.startsWith("\"") && stripped.endsWith("\"");
        return quoted && stripped.length() < field.length()
                ? stripped.substring(1, stripped.length() - 1).replace("\"\"", "\"")
                : field;
    }
}

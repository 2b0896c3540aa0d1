package vn.cocau.reply.mark;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Steps through the tags of an XML part and says where they stand, so that a part can be changed in places and stay byte
 * for byte what it was everywhere else. The text has one character a byte; what is asked of it is ASCII.
 */
final class Markup {

    private static final String COMMENT = "<!--";
    private static final String CDATA = "<![CDATA[";
    private static final String INSTRUCTION = "<?";

    private final String text;
    private int from;
    private int to;
    private int depth;
    private boolean closing;
    private boolean empty;

    Markup(String text) {
        this.text = text;
    }

    /** Goes to the next tag; false behind the last. */
    boolean next() {
        if (empty || closing) {
            depth--;
        }
        from = text.indexOf('<', to);
        while (from >= 0 && !isTag()) {
            to = afterOther();
            from = text.indexOf('<', to);
        }
        if (from < 0) {
            return false;
        }
        to = end();
        closing = text.charAt(from + 1) == '/';
        empty = !closing && text.charAt(to - 2) == '/';
        depth += closing ? 0 : 1;
        return true;
    }

    private boolean isTag() {
        char first = from + 1 < text.length() ? text.charAt(from + 1) : ' ';
        return first != '!' && first != '?';
    }

    private int afterOther() {
        if (text.startsWith(COMMENT, from)) {
            return after("-->", from + COMMENT.length());
        }
        if (text.startsWith(CDATA, from)) {
            return after("]]>", from);
        }
        return after(text.startsWith(INSTRUCTION, from) ? "?>" : ">", from);
    }

    private int after(String end, int at) {
        int found = text.indexOf(end, at);
        return found < 0 ? text.length() : found + end.length();
    }

    /** Behind the tag: a {@code >} inside a quoted value is no end. */
    private int end() {
        char quote = 0;
        for (int i = from + 1; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (quote != 0) {
                quote = letter == quote ? 0 : quote;
            } else if (letter == '"' || letter == '\'') {
                quote = letter;
            } else if (letter == '>') {
                return i + 1;
            }
        }
        throw new IllegalStateException("a tag without an end");
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** How many elements are open, the one whose tag this is among them. */
    int depth() {
        return depth;
    }

    boolean closes() {
        return closing;
    }

    /** Whether an element of this name, without its prefix, starts here. */
    boolean starts(String name) {
        return !closing && name.equals(name());
    }

    /** Whether an element of this name, without its prefix, ends here, be it by a tag that is start and end in one. */
    boolean ends(String name) {
        return (closing || empty) && name.equals(name());
    }

    boolean isEmpty() {
        return empty;
    }

    String name() {
        String whole = qualifiedName();
        return whole.substring(whole.indexOf(':') + 1);
    }

    /** The prefix of the name with its colon; empty where there is none. */
    String prefix() {
        String whole = qualifiedName();
        return whole.substring(0, whole.indexOf(':') + 1);
    }

    private String qualifiedName() {
        return text.substring(from + (closing ? 2 : 1), nameEnd());
    }

    /** Where the name ends and attributes may begin. */
    int nameEnd() {
        int end = from + 1 + (closing ? 1 : 0);
        while (" \t\r\n/>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Where the value of an attribute stands, or null where the element has none of this whole name. */
    @Nullable
    Span value(String name) {
        return value(name::equals);
    }

    /** The value of the first attribute whose whole name ends so, as it is written, or null. */
    @Nullable
    String attributeEnding(String ending) {
        return written(value(name -> name.endsWith(ending)));
    }

    private @Nullable Span value(Predicate<String> wanted) {
        int at = nameEnd();
        while (true) {
            int equals = text.indexOf('=', at);
            if (equals < 0 || equals >= to) {
                return null;
            }
            int open = equals + 1;
            while (text.charAt(open) != '"' && text.charAt(open) != '\'') {
                open++;
            }
            int close = text.indexOf(text.charAt(open), open + 1);
            if (wanted.test(text.substring(at, equals).strip())) {
                return new Span(open + 1, close);
            }
            at = close + 1;
        }
    }

    /** The value of an attribute as it is written, or null. */
    @Nullable
    String attribute(String name) {
        return written(value(name));
    }

    private @Nullable String written(@Nullable Span span) {
        return span == null ? null : text.substring(span.from(), span.to());
    }

    /** A stretch of the text, the end excluded. */
    record Span(int from, int to) {}
}

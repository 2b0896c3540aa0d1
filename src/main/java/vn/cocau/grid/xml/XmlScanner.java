package vn.cocau.grid.xml;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.Budget;
import vn.cocau.grid.RefusedFile;

/**
 * Steps through an XML document: start of an element, text, end. Names are compared without their prefix. Elements must
 * close in order, the last one too, or the file is refused as damaged; a document type declaration is refused, and with
 * it every entity that is not built in.
 *
 * <p>It works on the bytes as they are unpacked and makes no string until it is asked for one, which makes it fast.
 */
public final class XmlScanner {

    /** What {@link #next} came to. */
    public enum Event {
        START,
        END,
        TEXT,
        /** The document is complete. */
        DONE
    }

    private static final int DEEPEST = 256;

    private final XmlBuffer in;
    private final XmlTag tag = new XmlTag();
    private final Slice slice = new Slice();
    private final int[] open = new int[DEEPEST];
    private Event event = Event.TEXT;
    private int depth;
    private boolean closes;
    private boolean literal;
    private int textFrom;
    private int textTo;
    private boolean begun;

    public XmlScanner(InputStream document, Budget budget) throws IOException {
        this.in = new XmlBuffer(Utf8.of(document), budget);
    }

    /** Goes to the next piece of markup or text; comments and instructions are passed over. */
    public Event next() throws IOException {
        event = step();
        return event;
    }

    private Event step() throws IOException {
        if (closes) {
            closes = false;
            depth--;
            return Event.END;
        }
        while (true) {
            if (in.at == in.limit && !in.more()) {
                return done();
            }
            Event found = in.bytes[in.at] == '<' ? markup() : text();
            if (found != null) {
                return found;
            }
        }
    }

    private Event done() {
        if (depth > 0 || !begun) {
            throw RefusedFile.damaged();
        }
        return Event.DONE;
    }

    private @Nullable Event text() throws IOException {
        int end = find('<', in.at);
        if (end < 0) {
            end = in.limit;
        }
        textFrom = in.at;
        textTo = end;
        in.at = end;
        literal = false;
        return depth > 0 ? Event.TEXT : null;
    }

    /** Where a byte stands next; -1 where it does not. What begins at {@code in.at} stays in the window. */
    private int find(char sought, int from) throws IOException {
        int i = from;
        while (true) {
            byte[] bytes = in.bytes;
            while (bytes[i] != sought && bytes[i] != 0) {
                i++;
            }
            if (bytes[i] == sought) {
                return i;
            }
            if (i < in.limit) {
                throw RefusedFile.damaged();
            }
            int passed = i - in.at;
            if (!in.more()) {
                return -1;
            }
            i = in.at + passed;
        }
    }

    private @Nullable Event markup() throws IOException {
        while (in.limit - in.at < 2) {
            if (!in.more()) {
                throw RefusedFile.damaged();
            }
        }
        byte kind = in.bytes[in.at + 1];
        if (kind == '/' && depth > 0 && tag.endsPlainly(in.bytes, in.at, open[depth - 1])) {
            in.at = tag.endOfName() + 1;
            depth--;
            return Event.END;
        }
        if (kind == '?') {
            pass("?>");
            return null;
        }
        if (kind == '!') {
            return declaration();
        }
        int end = tag.read(in.bytes, in.at, in.limit);
        while (end < 0) {
            if (!in.more()) {
                throw RefusedFile.damaged();
            }
            end = tag.read(in.bytes, in.at, in.limit);
        }
        in.at = end;
        return tag.isEnd() ? end() : start();
    }

    private Event start() {
        if (depth == DEEPEST || (depth == 0 && begun)) {
            throw RefusedFile.damaged();
        }
        begun = true;
        open[depth++] = tag.identity();
        closes = tag.isEmpty();
        return Event.START;
    }

    private Event end() {
        if (depth == 0 || open[--depth] != tag.identity()) {
            throw RefusedFile.damaged();
        }
        return Event.END;
    }

    private @Nullable Event declaration() throws IOException {
        while (in.limit - in.at < 9 && in.more()) {
            // Enough to tell the kinds apart.
        }
        String start = XmlText.ascii(in.bytes, in.at, Math.min(in.at + 9, in.limit));
        if (start.startsWith("<!--")) {
            pass("-->");
            return null;
        }
        if (!start.startsWith("<![CDATA[")) {
            throw start.startsWith("<!DOCTYPE")
                    ? new RefusedFile(FindingCode.FILE_UNSAFE, "found", "DOCTYPE")
                    : RefusedFile.damaged();
        }
        int length = pass("]]>");
        textFrom = in.at - length + 9;
        textTo = in.at - 3;
        literal = true;
        return depth > 0 ? Event.TEXT : null;
    }

    /** Goes behind the next place where this stands; how many bytes that took, all of them still in the window. */
    private int pass(String closing) throws IOException {
        int length = closing.length();
        int from = in.at + 2;
        while (true) {
            int offset = from - in.at;
            int last = find(closing.charAt(length - 1), in.at + offset);
            if (last < 0) {
                throw RefusedFile.damaged();
            }
            if (last - length + 1 >= in.at + 2
                    && XmlText.ascii(in.bytes, last - length + 1, last + 1).equals(closing)) {
                int passed = last + 1 - in.at;
                in.at = last + 1;
                return passed;
            }
            from = last + 1;
        }
    }

    /** Whether an element of this name starts here, whatever its prefix. */
    public boolean starts(String name) {
        return event == Event.START && tag.is(in.bytes, name);
    }

    /** Whether the element that starts here has this name, whatever its prefix. */
    public boolean is(String name) {
        return tag.is(in.bytes, name);
    }

    /** How many elements are open, the one that starts here among them. */
    public int depth() {
        return depth;
    }

    /** The value of an attribute by its name without prefix, or null. */
    public @Nullable String attribute(String name) {
        int index = tag.attribute(in.bytes, name);
        return index < 0 ? null : attributeValue(index);
    }

    /** The value of an attribute, references resolved. */
    public String attributeValue(int index) {
        return XmlText.resolved(in.bytes, tag.valueFrom(index), tag.valueTo(index));
    }

    /** The letter that is the whole name of the element that starts here; 0 for longer names. */
    public int letter() {
        return tag.letter(in.bytes);
    }

    /** How many attributes the element that starts here has. */
    public int attributes() {
        return tag.attributes();
    }

    /** The letter that is the whole name of an attribute; 0 for longer names. */
    public int letter(int attribute) {
        return tag.letter(in.bytes, attribute);
    }

    /** The value of an attribute as it stands. */
    public Slice value(int attribute) {
        return slice.of(in.bytes, tag.valueFrom(attribute), tag.valueTo(attribute));
    }

    /** The name of an attribute without its prefix. */
    public Slice name(int attribute) {
        return slice.of(in.bytes, tag.nameFrom(attribute), tag.nameTo(attribute));
    }

    /** Takes the value of an attribute, references resolved. */
    public void value(int attribute, Characters into) {
        into.clear();
        into.add(in.bytes, tag.valueFrom(attribute), tag.valueTo(attribute), false);
    }

    /** Adds the text that {@link #next} came to. */
    public void text(Characters into) {
        into.add(in.bytes, textFrom, textTo, literal);
    }

    /** The text of the element that starts here, without that of elements inside it; goes to its end. */
    public String content() throws IOException {
        Characters characters = new Characters();
        content(characters);
        return characters.toString();
    }

    /** Adds the text of the element that starts here, as {@link #content()}. */
    public void content(Characters into) throws IOException {
        if (plainContent(into)) {
            return;
        }
        int inside = depth;
        while (next() != Event.END || depth >= inside) {
            if (event == Event.TEXT && depth == inside) {
                text(into);
            }
        }
    }

    /**
     * Adds the text of the element that starts here and goes to its end, if it is the usual case: text without markup that
     * stands in the window with its end tag. Where it is not that, nothing happens.
     */
    public boolean plainContent(Characters into) {
        if (closes) {
            return false;
        }
        byte[] bytes = in.bytes;
        int i = in.at;
        while (bytes[i] > 0 && bytes[i] != '<' && bytes[i] != '&' && bytes[i] != '\r') {
            i++;
        }
        int end = bytes[i] == '<' ? tag.closedAt(bytes, i, in.limit) : -1;
        if (end < 0) {
            return false;
        }
        into.append(bytes, in.at, i);
        in.at = end;
        depth--;
        event = Event.END;
        return true;
    }

    /** Goes to the end of the element that starts here. */
    public void skip() throws IOException {
        int inside = depth;
        while (next() != Event.END || depth >= inside) {
            // Nothing in it is wanted.
        }
    }

    /** Goes to the next element inside the one of this depth; false at its end. */
    public boolean nextChild(int parent) throws IOException {
        while (true) {
            next();
            if (event == Event.START) {
                if (depth == parent + 1) {
                    return true;
                }
            } else if (event == Event.DONE || (event == Event.END && depth < parent)) {
                return false;
            }
        }
    }
}

package vn.cocau.grid.xml;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.Budget;
import vn.cocau.grid.RefusedFile;
import vn.cocau.grid.xml.XmlScanner.Event;

/** Where a scanner stands in its document, and how it goes on. */
final class XmlSteps {

    private static final int DEEPEST = 256;

    final XmlBuffer in;
    final XmlTag tag = new XmlTag();
    private final int[] open = new int[DEEPEST];
    private Event event = Event.TEXT;
    private int depth;
    private boolean closes;
    private boolean literal;
    private int textFrom;
    private int textTo;
    private boolean begun;

    XmlSteps(InputStream document, Budget budget, long size) throws IOException {
        this.in = XmlBuffer.of(document, budget, size);
    }

    Event event() {
        return event;
    }

    boolean closes() {
        return closes;
    }

    int depth() {
        return depth;
    }

    Event next() throws IOException {
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
        int end = in.find('<', in.at);
        if (end < 0) {
            end = in.limit;
        }
        textFrom = in.at;
        textTo = end;
        in.at = end;
        literal = false;
        return depth > 0 ? Event.TEXT : null;
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
        if (tag.isLetter(in.bytes, in.at, in.limit)) {
            in.at += XmlTag.LETTER;
            return start();
        }
        if (kind == '?') {
            in.pass("?>");
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
            in.pass("-->");
            return null;
        }
        if (!start.startsWith("<![CDATA[")) {
            throw start.startsWith("<!DOCTYPE")
                    ? new RefusedFile(FindingCode.FILE_UNSAFE, "found", "DOCTYPE")
                    : RefusedFile.damaged();
        }
        int length = in.pass("]]>");
        textFrom = in.at - length + 9;
        textTo = in.at - 3;
        literal = true;
        return depth > 0 ? Event.TEXT : null;
    }

    /** The usual case, text without markup that stands in the window with its end tag; whether it was that. */
    boolean plainContent(Characters into) {
        if (closes) {
            return false;
        }
        byte[] bytes = in.bytes;
        int i = in.at;
        while (bytes[i] != '<' && bytes[i] != '&' && bytes[i] != 0 && bytes[i] != '\r') {
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

    void passTo(int place) {
        in.at = place;
        event = Event.END;
    }

    /** Adds the text that stands here. */
    void text(Characters into) {
        into.add(in.bytes, textFrom, textTo, literal);
    }
}

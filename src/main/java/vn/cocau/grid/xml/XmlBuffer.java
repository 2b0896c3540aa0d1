package vn.cocau.grid.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.cocau.grid.Budget;
import vn.cocau.grid.RefusedFile;

/**
 * A window on a document. After its last byte stands a 0, which no document holds, so that whoever looks for something
 * stops there without counting.
 */
final class XmlBuffer {

    private static final int SMALLEST = 256;
    private static final int START = 1 << 16;
    /** A piece of markup or text that is longer is none that a spreadsheet writes. */
    private static final int LARGEST = 1 << 24;

    /** Room behind the 0, so that whoever looks some bytes ahead stays inside. */
    private static final int SLACK = 16;

    private final InputStream in;
    private final Budget budget;
    byte[] bytes;
    int at;
    int limit;

    /** A window on any document, as UTF-8 without a mark. */
    static XmlBuffer of(InputStream document, Budget budget, long size) throws IOException {
        XmlBuffer first = new XmlBuffer(document, budget, size);
        while (first.limit < Utf8.PROLOG && first.more()) {
            // Enough to tell the character set.
        }
        Charset charset = Utf8.told(first.bytes, first.limit);
        if (charset.equals(StandardCharsets.UTF_8)) {
            first.at = Math.min(Utf8.mark(first.bytes), first.limit);
            return first;
        }
        InputStream start = new ByteArrayInputStream(first.bytes, 0, first.limit);
        InputStream whole = new SequenceInputStream(start, document);
        return new XmlBuffer(Utf8.recoded(whole, charset), budget, size);
    }

    /** @param size how long the document is likely to be */
    XmlBuffer(InputStream in, Budget budget, long size) {
        this.in = in;
        this.budget = budget;
        this.bytes = new byte[(int) Math.max(SMALLEST, Math.min(size + 1, START)) + SLACK];
    }

    /** Moves what begins at {@link #at} to the front and reads more behind it; whether there was more. */
    boolean more() throws IOException {
        System.arraycopy(bytes, at, bytes, 0, limit - at);
        limit -= at;
        at = 0;
        if (limit == bytes.length - SLACK) {
            if (limit >= LARGEST) {
                throw RefusedFile.damaged();
            }
            bytes = Arrays.copyOf(bytes, 2 * limit + SLACK);
        }
        int read = in.read(bytes, limit, bytes.length - SLACK - limit);
        if (read > 0) {
            budget.takeExpanded(read);
            limit += read;
        }
        bytes[limit] = 0;
        return read > 0;
    }

    /** Where a byte stands next; -1 where it does not. What begins at {@link #at} stays in the window. */
    int find(char sought, int from) throws IOException {
        int i = from;
        while (true) {
            while (bytes[i] != sought && bytes[i] != 0) {
                i++;
            }
            if (bytes[i] == sought) {
                return i;
            }
            if (i < limit) {
                throw RefusedFile.damaged();
            }
            int passed = i - at;
            if (!more()) {
                return -1;
            }
            i = at + passed;
        }
    }

    /** Goes behind the next place where this stands; how many bytes that took, all of them still in the window. */
    int pass(String closing) throws IOException {
        int length = closing.length();
        int offset = 2;
        while (true) {
            int last = find(closing.charAt(length - 1), at + offset);
            if (last < 0) {
                throw RefusedFile.damaged();
            }
            int first = last - length + 1;
            offset = last + 1 - at;
            if (first >= at + 2 && XmlText.ascii(bytes, first, last + 1).equals(closing)) {
                at = last + 1;
                return offset;
            }
        }
    }
}

package vn.cocau.grid.xml;

import java.io.IOException;
import java.io.InputStream;
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

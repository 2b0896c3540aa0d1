package vn.cocau.grid.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.Budget;
import vn.cocau.grid.RefusedFile;

/**
 * The lines of a text whose line ends, delimiters and quotation marks are single bytes, cut before they are decoded: a
 * line has a letter for each byte, as in Latin-1. A line ends with a line feed, a carriage return, both, or the text.
 */
final class ByteLines implements Closeable {

    private static final int BLOCK = 1 << 16;
    /** The end of a text in the days of DOS. */
    private static final int END_OF_TEXT = 0x1A;

    private final InputStream in;
    private final Budget budget;
    private byte[] bytes;
    private int at;
    private int limit;
    /** The last line ended with a carriage return: a line feed behind it is part of that end. */
    private boolean returned;

    ByteLines(InputStream in, Budget budget) {
        this(in, budget, BLOCK);
    }

    ByteLines(InputStream in, Budget budget, int block) {
        this.in = in;
        this.budget = budget;
        this.bytes = new byte[block];
    }

    /** The next line, or null at the end. */
    @Nullable
    String next() throws IOException {
        if (returned && (at < limit || more()) && bytes[at] == '\n') {
            at++;
        }
        returned = false;
        if (at == limit && !more()) {
            return null;
        }
        int i = at;
        while (true) {
            byte[] window = bytes;
            int end = limit;
            while (i < end && (window[i] & 0xFF) > '\r') {
                i++;
            }
            if (i < end && !endsLine(window[i])) {
                i++;
                continue;
            }
            if (i < end) {
                returned = window[i] == '\r';
                return line(i, i + 1);
            }
            int length = i - at;
            boolean ended = !more();
            i = at + length;
            if (ended) {
                return last(i);
            }
        }
    }

    /** No text has a NUL byte: it stands where a copy has broken off. */
    private static boolean endsLine(byte control) {
        if (control == 0) {
            throw RefusedFile.damaged();
        }
        return control == '\n' || control == '\r';
    }

    private String last(int end) {
        int shown = end;
        while (shown > at && bytes[shown - 1] == END_OF_TEXT) {
            shown--;
        }
        return line(shown, end);
    }

    /** A line without the form feeds that begin a page before it. */
    private String line(int end, int next) {
        int from = at;
        while (from < end && bytes[from] == '\f') {
            from++;
        }
        at = next;
        return new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
    }

    /** Moves what is left to the front and reads more behind it. */
    private boolean more() throws IOException {
        System.arraycopy(bytes, at, bytes, 0, limit - at);
        limit -= at;
        at = 0;
        if (limit == bytes.length) {
            budget.takeMemory(bytes.length);
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        int read = in.read(bytes, limit, bytes.length - limit);
        limit += Math.max(read, 0);
        budget.takeExpanded(Math.max(read, 0));
        return read > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

package vn.cocau.grid.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.Budget;

/** Lines cut from the bytes of a character set that writes line ends as ASCII does, before they are decoded. */
final class ByteLines implements Lines {

    private static final char REPLACEMENT = '\uFFFD';
    private static final int BLOCK = 1 << 16;

    private final InputStream in;
    private final Charset charset;
    private final Budget budget;
    private byte[] bytes;
    private int at;
    private int limit;
    /** The last line ended with a carriage return: a line feed behind it is part of that end. */
    private boolean returned;

    /** @param skipped bytes of a byte order mark */
    ByteLines(InputStream in, Charset charset, int skipped, Budget budget) throws IOException {
        this(in, charset, skipped, budget, BLOCK);
    }

    ByteLines(InputStream in, Charset charset, int skipped, Budget budget, int block) throws IOException {
        this.in = in;
        this.charset = charset;
        this.budget = budget;
        this.bytes = new byte[block];
        in.skipNBytes(skipped);
    }

    @Override
    public @Nullable String next() throws IOException {
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
            while (i < end && window[i] != '\n' && window[i] != '\r') {
                i++;
            }
            if (i < end) {
                returned = window[i] == '\r';
                return line(i, i + 1);
            }
            int length = i - at;
            boolean ended = !more();
            i = at + length;
            if (ended) {
                return line(i, i);
            }
        }
    }

    private String line(int end, int next) {
        String line = new String(bytes, at, end - at, charset);
        if (charset.equals(StandardCharsets.UTF_8) && line.indexOf(REPLACEMENT) >= 0 && !isWhole(line, end)) {
            throw new MalformedText();
        }
        at = next;
        return line;
    }

    /** Whether the line comes to the same bytes again: its sign for what cannot be read was written there. */
    private boolean isWhole(String line, int end) {
        byte[] again = line.getBytes(charset);
        return Arrays.equals(again, 0, again.length, bytes, at, end);
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

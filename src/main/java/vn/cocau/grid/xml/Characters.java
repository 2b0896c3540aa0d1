package vn.cocau.grid.xml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Characters of a document as UTF-8 bytes, to be used again and again without making strings. */
public final class Characters {

    private byte[] bytes = new byte[64];
    private int length;

    public void clear() {
        length = 0;
    }

    /** @param literal whether no character of it begins a reference */
    void add(byte[] from, int start, int end, boolean literal) {
        for (int i = start; i < end; i++) {
            if (from[i] == '\r' || (from[i] == '&' && !literal)) {
                String text = literal ? XmlText.literal(from, start, end) : XmlText.resolved(from, start, end);
                byte[] resolved = text.getBytes(StandardCharsets.UTF_8);
                append(resolved, 0, resolved.length);
                return;
            }
        }
        append(from, start, end);
    }

    /** Takes these characters in place of its own. */
    public void set(byte[] from, int start, int count) {
        length = 0;
        append(from, start, start + count);
    }

    void append(byte[] from, int start, int end) {
        int more = end - start;
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
        System.arraycopy(from, start, bytes, length, more);
        length += more;
    }

    public byte[] bytes() {
        return bytes;
    }

    public int length() {
        return length;
    }

    public boolean isEmpty() {
        return length == 0;
    }

    /** Whether there is nothing but spaces and line ends. */
    public boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (bytes[i] > ' ' || bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** A whole number from 0 on; anything else refuses the file. */
    public int number() {
        return new Slice().of(bytes, 0, length).number();
    }

    /** The characters as a string; what is no UTF-8 refuses the file. */
    @Override
    public String toString() {
        return XmlText.string(bytes, 0, length);
    }
}

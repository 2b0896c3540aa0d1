package vn.cocau.grid.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import vn.cocau.grid.RefusedFile;

/** Gives a text in UTF-16 as UTF-8. What is no letter ends it with a {@link java.nio.charset.CharacterCodingException}. */
final class Utf16Stream extends InputStream {

    private static final int BLOCK = 1 << 15;

    private final Reader letters;
    private final char[] block = new char[BLOCK];
    private byte[] bytes = new byte[0];
    private int at;

    Utf16Stream(InputStream in, Charset charset) {
        // A decoder of one's own reports what it cannot decode; one that is only named puts replacements.
        this.letters = new InputStreamReader(in, charset.newDecoder());
    }

    @Override
    public int read() throws IOException {
        return more() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int given = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, into, from, given);
        at += given;
        return given;
    }

    private boolean more() throws IOException {
        if (at < bytes.length) {
            return true;
        }
        int read = letters.read(block);
        if (read < 0) {
            return false;
        }
        String text = new String(block, 0, read);
        if (text.indexOf(0) >= 0) {
            throw RefusedFile.damaged();
        }
        bytes = text.getBytes(StandardCharsets.UTF_8);
        at = 0;
        return true;
    }

    @Override
    public void close() throws IOException {
        letters.close();
    }
}

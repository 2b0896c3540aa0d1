package vn.cocau.grid.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cocau.grid.RefusedFile;

/** Gives any XML document as UTF-8 without a byte order mark. */
final class Utf8 {

    /** A declaration stands within so many bytes. */
    static final int PROLOG = 200;

    private static final int MARK = 3;
    private static final int LONGEST = 1 << 26;
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private Utf8() {}

    /** How many bytes of a mark stand at a document's start. */
    static int mark(byte[] start) {
        return startsWith(start, 0xEF, 0xBB, 0xBF) ? MARK : 0;
    }

    /** The character set that a document's start tells. */
    static Charset told(byte[] bytes, int length) {
        return charset(Arrays.copyOf(bytes, Math.min(length, PROLOG)));
    }

    private static Charset charset(byte[] start) {
        if (startsWith(start, 0xFE, 0xFF) || startsWith(start, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(start, 0xFF, 0xFE) || startsWith(start, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (!startsWith(start, '<', '?')) {
            return StandardCharsets.UTF_8;
        }
        Matcher declared = DECLARED.matcher(new String(start, StandardCharsets.ISO_8859_1));
        if (!declared.find() || declared.group(1).equalsIgnoreCase("us-ascii")) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException cause) {
            throw RefusedFile.damaged();
        }
    }

    private static boolean startsWith(byte[] bytes, int... octets) {
        for (int i = 0; i < octets.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != octets[i]) {
                return false;
            }
        }
        return true;
    }

    /** A whole document in another character set, as UTF-8. */
    static InputStream recoded(InputStream in, Charset charset) throws IOException {
        byte[] all = in.readNBytes(LONGEST);
        if (all.length == LONGEST) {
            throw RefusedFile.damaged();
        }
        try {
            CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(all));
            String unmarked = text.toString();
            boolean marked = !unmarked.isEmpty() && unmarked.charAt(0) == 0xFEFF;
            byte[] utf8 = unmarked.substring(marked ? 1 : 0).getBytes(StandardCharsets.UTF_8);
            return new ByteArrayInputStream(utf8);
        } catch (CharacterCodingException cause) {
            throw RefusedFile.damaged();
        }
    }
}

package vn.cocau.grid.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.encoding.Encoding;
import vn.cocau.grid.encoding.EncodingEvidence;

/**
 * A text file's bytes as text: a byte order mark decides, then the pattern of NUL bytes in UTF-16, then whether it is
 * UTF-8 throughout; else it is of a Windows code page, the one that makes more Vietnamese of it.
 */
public final class TextBytes {

    /** A text and the code page it had to be read with; empty where it is Unicode. */
    public record Decoded(String text, String codePage) {}

    private static final Charset VIETNAMESE = Charset.forName("windows-1258");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int MARK = 0xFEFF;

    /** One NUL byte astray to so many in place: the grave accent U+0300 has one in its lower half. */
    private static final int FEW = 5;

    private TextBytes() {}

    public static Decoded decode(byte[] bytes) {
        Charset unicode = unicode(bytes);
        return unicode == null ? ofCodePage(bytes) : new Decoded(withoutMark(new String(bytes, unicode)), "");
    }

    private static @Nullable Charset unicode(byte[] bytes) {
        Charset wide = utf16(bytes);
        return wide == null && isUtf8(bytes) ? StandardCharsets.UTF_8 : wide;
    }

    /** The variant of UTF-16 that a text shows to be in, by its mark or by where its NUL bytes stand; null for none. */
    static @Nullable Charset utf16(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || isUtf16(bytes, 1)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(bytes, 0xFE, 0xFF) || isUtf16(bytes, 0) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** Whether NUL bytes stand at every other place, at a good part of these, and hardly anywhere else. */
    private static boolean isUtf16(byte[] bytes, int place) {
        int here = 0;
        int elsewhere = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == place) {
                    here++;
                } else {
                    elsewhere++;
                }
            }
        }
        return here * 10 >= bytes.length && elsewhere * FEW <= here;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException cause) {
            return false;
        }
    }

    static Decoded ofCodePage(byte[] bytes) {
        String western = new String(bytes, WESTERN);
        String vietnamese = Normalizer.normalize(new String(bytes, VIETNAMESE), Normalizer.Form.NFC);
        EncodingEvidence stored = evidence(western);
        int asVietnamese = evidence(vietnamese).syllables(Encoding.UNICODE);
        for (Encoding encoding : Encoding.values()) {
            if (stored.syllables(encoding) > asVietnamese) {
                return new Decoded(western, WESTERN.name());
            }
        }
        return new Decoded(vietnamese, vietnamese.equals(western) ? WESTERN.name() : VIETNAMESE.name());
    }

    private static EncodingEvidence evidence(String text) {
        EncodingEvidence evidence = new EncodingEvidence();
        evidence.add(text);
        return evidence;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    /** Whether a file's first bytes are text: no control characters but those that lay out lines. */
    public static boolean looksLikeText(byte[] head) {
        byte[] even = head.length % 2 == 0 ? head : Arrays.copyOf(head, head.length - 1);
        String text = startsWith(head, 0xFF, 0xFE) || isUtf16(even, 1)
                ? new String(even, StandardCharsets.UTF_16LE)
                : startsWith(head, 0xFE, 0xFF) || isUtf16(even, 0)
                        ? new String(even, StandardCharsets.UTF_16BE)
                        : new String(head, StandardCharsets.ISO_8859_1);
        return text.chars().noneMatch(letter -> letter < ' ' && "\t\r\n\f\u000B\u001A".indexOf(letter) < 0);
    }
}

package vn.cocau.grid.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.text.TextBytes;

/**
 * A page's bytes as text: Unicode where the bytes are that, whatever the page says of itself; else the character set that
 * the page names; else, where it names none that fits, what other text files are read with.
 */
final class PageText {

    private static final int HEAD = 8192;
    private static final Pattern DECLARED =
            Pattern.compile("(?i)<(?:meta|\\?xml)\\b[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]+)");

    private PageText() {}

    static TextBytes.Decoded decode(byte[] bytes) {
        TextBytes.Decoded guessed = TextBytes.decode(bytes);
        if (guessed.codePage().isEmpty()) {
            return guessed;
        }
        String declared = declared(bytes);
        return declared == null
                ? guessed
                : new TextBytes.Decoded(Normalizer.normalize(declared, Normalizer.Form.NFC), "");
    }

    /** The text by the character set that the page names; null where it names none, or its bytes are none of that set. */
    private static @Nullable String declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        try {
            return matcher.find()
                    ? Charset.forName(matcher.group(1))
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString()
                    : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException | CharacterCodingException cause) {
            return null;
        }
    }
}

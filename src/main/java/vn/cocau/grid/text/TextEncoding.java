package vn.cocau.grid.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a text file is stored in: a byte order mark decides, then the pattern of NUL bytes in UTF-16; then it is UTF-8, if
 * it is that throughout, else of a Windows code page, the one that makes more Vietnamese of it.
 *
 * @param mark how many bytes of a byte order mark stand before the text
 * @param codePage the name of the code page; empty where it is Unicode
 */
record TextEncoding(Charset charset, int mark, String codePage) {

    private static final int START = 1 << 16;
    /** So much of a file tells its code page. */
    private static final int TELLING = 1 << 22;

    /** Whether a letter takes two bytes, line ends too. */
    boolean isWide() {
        return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
    }

    /** What the start of a file says: a mark, or the pattern of UTF-16; else UTF-8, until a byte contradicts it. */
    static TextEncoding of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(START);
        }
        TextEncoding marked = marked(start, start.length);
        if (marked != null) {
            return marked;
        }
        Charset wide = TextBytes.utf16(start);
        return new TextEncoding(wide == null ? StandardCharsets.UTF_8 : wide, 0, "");
    }

    private static @Nullable TextEncoding marked(byte[] start, int length) {
        if (startsWith(start, length, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3, "");
        }
        if (startsWith(start, length, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2, "");
        }
        return startsWith(start, length, 0xFE, 0xFF) ? new TextEncoding(StandardCharsets.UTF_16BE, 2, "") : null;
    }

    private static boolean startsWith(byte[] bytes, int length, int... octets) {
        for (int i = 0; i < octets.length; i++) {
            if (i >= length || (bytes[i] & 0xFF) != octets[i]) {
                return false;
            }
        }
        return true;
    }

    /** The code page of a file that is no Unicode. */
    static TextEncoding ofCodePage(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(TELLING);
        }
        String codePage = TextBytes.ofCodePage(bytes).codePage();
        return new TextEncoding(Charset.forName(codePage), 0, codePage);
    }
}

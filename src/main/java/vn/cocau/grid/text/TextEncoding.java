package vn.cocau.grid.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.Budget;
import vn.cocau.grid.RefusedFile;

/**
 * What a text file is stored in: a byte order mark decides, then the pattern of NUL bytes in UTF-16; then it is UTF-8, if
 * it is that throughout, else of a Windows code page, the one that makes more Vietnamese of it. Unicode that breaks off or
 * is damaged is refused: read in any other way it would be wrong letters.
 *
 * @param mark how many bytes of a byte order mark stand before the text
 * @param codePage the name of the code page; empty where it is Unicode
 */
record TextEncoding(Charset charset, int mark, String codePage) {

    private static final char REPLACEMENT = '\uFFFD';
    private static final int BLOCK = 1 << 16;
    /** So much of what lies beyond ASCII tells the code page. */
    private static final int TELLING = 1 << 22;

    /** What the start of a file says: a mark, or the pattern of UTF-16; else UTF-8, until a byte contradicts it. */
    static TextEncoding of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(BLOCK);
        }
        TextEncoding marked = marked(start);
        if (marked != null) {
            return marked;
        }
        Charset wide = TextBytes.utf16(start);
        return new TextEncoding(wide == null ? StandardCharsets.UTF_8 : wide, 0, "");
    }

    private static @Nullable TextEncoding marked(byte[] start) {
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3, "");
        }
        if (startsWith(start, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2, "");
        }
        return startsWith(start, 0xFE, 0xFF) ? new TextEncoding(StandardCharsets.UTF_16BE, 2, "") : null;
    }

    private static boolean startsWith(byte[] bytes, int... octets) {
        for (int i = 0; i < octets.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != octets[i]) {
                return false;
            }
        }
        return true;
    }

    /** The code page of a file that is not UTF-8. */
    static TextEncoding ofCodePage(Path file, Budget budget) throws IOException {
        byte[] block = new byte[BLOCK];
        Utf8Check utf8 = new Utf8Check();
        ByteArrayOutputStream telling = new ByteArrayOutputStream();
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(block); read > 0; read = in.read(block)) {
                budget.takeExpanded(0);
                utf8.take(block, read);
                if (telling.size() < TELLING && isBeyondAscii(block, read)) {
                    telling.write(block, 0, read);
                }
            }
        }
        if (utf8.isDamaged()) {
            throw RefusedFile.damaged();
        }
        String codePage = TextBytes.ofCodePage(telling.toByteArray()).codePage();
        return new TextEncoding(Charset.forName(codePage), 0, codePage);
    }

    private static boolean isBeyondAscii(byte[] block, int read) {
        for (int i = 0; i < read; i++) {
            if (block[i] < 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a letter takes two bytes, line ends too. */
    private boolean isWide() {
        return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
    }

    boolean isUnicode() {
        return codePage.isEmpty();
    }

    /** The text's bytes without a mark, UTF-16 turned into UTF-8. */
    InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(mark);
        return isWide() ? new Utf16Stream(in, charset) : in;
    }

    /**
     * What bytes of {@link #open} say that were taken for a letter each.
     *
     * @throws MalformedText where they are not in this encoding, and no mark says that they ought to be
     */
    String decoded(String letters) {
        byte[] bytes = letters.getBytes(StandardCharsets.ISO_8859_1);
        if (!isUnicode()) {
            return new String(bytes, charset);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        // The sign for what cannot be read may have been written there itself.
        if (text.indexOf(REPLACEMENT) >= 0 && !Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
            throw mark > 0 ? RefusedFile.damaged() : new MalformedText();
        }
        return text;
    }
}

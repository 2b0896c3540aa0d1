package vn.cocau.grid.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.Budget;

/**
 * What a text file is stored in: a byte order mark decides, then the pattern of NUL bytes in UTF-16, then whether it is
 * UTF-8 throughout; else it is of a Windows code page, the one that makes more Vietnamese of it.
 *
 * @param mark how many bytes of a byte order mark stand before the text
 * @param codePage the name of the code page; empty where it is Unicode
 */
record TextEncoding(Charset charset, int mark, String codePage) {

    private static final int BLOCK = 1 << 16;
    /** So much of a file tells its code page. */
    private static final int TELLING = 1 << 22;

    /** Whether a letter takes two bytes, line ends too. */
    boolean isWide() {
        return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
    }

    static TextEncoding of(Path file, Budget budget) throws IOException {
        byte[] block = new byte[BLOCK];
        Utf8Check utf8 = new Utf8Check();
        NulPattern nul = new NulPattern();
        try (InputStream in = Files.newInputStream(file)) {
            int read = in.readNBytes(block, 0, BLOCK);
            TextEncoding marked = marked(block, read);
            if (marked != null) {
                return marked;
            }
            for (; read > 0; read = in.readNBytes(block, 0, BLOCK)) {
                budget.takeExpanded(0);
                utf8.take(block, read);
                nul.take(block, read);
            }
        }
        Charset wide = nul.utf16();
        if (wide != null) {
            return new TextEncoding(wide, 0, "");
        }
        return utf8.holds() ? new TextEncoding(StandardCharsets.UTF_8, 0, "") : ofCodePage(file);
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

    private static TextEncoding ofCodePage(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(TELLING);
        }
        String codePage = TextBytes.ofCodePage(bytes).codePage();
        return new TextEncoding(Charset.forName(codePage), 0, codePage);
    }
}

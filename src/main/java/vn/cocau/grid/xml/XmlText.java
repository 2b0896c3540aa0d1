package vn.cocau.grid.xml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.cocau.grid.RefusedFile;

/** Characters of an XML document: references resolved, line ends as XML has them. */
final class XmlText {

    private static final int LONGEST_REFERENCE = 12;
    private static final char REPLACEMENT = '\uFFFD';

    private XmlText() {}

    static String ascii(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** Text as it stands, for what cannot hold references. */
    static String literal(byte[] bytes, int from, int to) {
        String text = string(bytes, from, to);
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    static String string(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0 && !text.equals(reread(text, bytes, from, to))) {
            throw RefusedFile.damaged();
        }
        return text;
    }

    /** The text itself if it comes to the same bytes again, else something else: it was no UTF-8. */
    private static String reread(String text, byte[] bytes, int from, int to) {
        byte[] again = text.getBytes(StandardCharsets.UTF_8);
        return Arrays.equals(again, 0, again.length, bytes, from, to) ? text : "";
    }

    static String resolved(byte[] bytes, int from, int to) {
        String text = literal(bytes, from, to);
        int reference = text.indexOf('&');
        if (reference < 0) {
            return text;
        }
        StringBuilder resolved = new StringBuilder(text.length());
        int done = 0;
        while (reference >= 0) {
            int end = text.indexOf(';', reference);
            if (end < 0 || end - reference > LONGEST_REFERENCE) {
                throw RefusedFile.damaged();
            }
            resolved.append(text, done, reference).appendCodePoint(character(text.substring(reference + 1, end)));
            done = end + 1;
            reference = text.indexOf('&', done);
        }
        return resolved.append(text, done, text.length()).toString();
    }

    private static int character(String name) {
        return switch (name) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> numbered(name);
        };
    }

    private static int numbered(String name) {
        try {
            int code = name.startsWith("#x") || name.startsWith("#X")
                    ? Integer.parseInt(name.substring(2), 16)
                    : name.startsWith("#") ? Integer.parseInt(name.substring(1)) : -1;
            if (isCharacter(code)) {
                return code;
            }
            throw RefusedFile.damaged();
        } catch (NumberFormatException cause) {
            throw RefusedFile.damaged();
        }
    }

    /** The characters of XML; NUL is none, nor is half a pair of UTF-16. */
    private static boolean isCharacter(int code) {
        return code > 0 && Character.isValidCodePoint(code) && (code < 0xD800 || code > 0xDFFF);
    }
}

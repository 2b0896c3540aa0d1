package vn.cocau.grid.xlsx;

/** Undoes the escapes by which Office Open XML writes characters that XML cannot hold: {@code _x000D_}. */
final class Escapes {

    private static final int LENGTH = 7;

    private Escapes() {}

    static String resolved(String text) {
        int escape = text.indexOf("_x");
        if (escape < 0) {
            return text;
        }
        StringBuilder resolved = new StringBuilder(text.length());
        int done = 0;
        while (escape >= 0) {
            int code = code(text, escape);
            if (code < 0) {
                escape = text.indexOf("_x", escape + 1);
                continue;
            }
            resolved.append(text, done, escape).append((char) code);
            done = escape + LENGTH;
            escape = text.indexOf("_x", done);
        }
        return resolved.append(text, done, text.length()).toString();
    }

    /** The character that an escape stands for; -1 where none stands here. */
    private static int code(String text, int from) {
        if (from + LENGTH > text.length() || text.charAt(from + LENGTH - 1) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = from + 2; i < from + LENGTH - 1; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0 || text.charAt(i) > 'f') {
                return -1;
            }
            code = 16 * code + digit;
        }
        return code;
    }
}

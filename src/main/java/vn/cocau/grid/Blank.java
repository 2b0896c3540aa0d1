package vn.cocau.grid;

/** A text that shows nothing: spaces of any width, line breaks, byte order marks. A soft hyphen is a letter in TCVN3. */
public final class Blank {

    private static final String INVISIBLE = "\u200B\u200C\u200D\u2060\uFEFF";

    private Blank() {}

    public static boolean test(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean shown = letter > ' '
                    && !Character.isWhitespace(letter)
                    && !Character.isSpaceChar(letter)
                    && INVISIBLE.indexOf(letter) < 0
                    && !Character.isISOControl(letter);
            if (shown) {
                return false;
            }
        }
        return true;
    }
}

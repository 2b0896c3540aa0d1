package vn.cocau.grid.encoding;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How Vietnamese letters are stored in a workbook: as Unicode, or as the codes of a font of the 1990s. */
public enum Encoding {
    UNICODE("(?!)"),
    /** TCVN 5712 / ABC, the fonts {@code .Vn…}: one code a letter, no capitals with a tone. */
    TCVN3("\\.vn.*"),
    /** The fonts {@code VNI-…}: a base letter and a mark. */
    VNI("vni-.*");

    /** What no legacy encoding stores: letters of Vietnamese beyond Latin-1, and combining marks. */
    private static final Pattern BEYOND_LEGACY = Pattern.compile("[\u0100-\u024F\u0300-\u036F\u1E00-\u1EFF]");

    private final Pattern fonts;

    Encoding(String fonts) {
        this.fonts = Pattern.compile(fonts);
    }

    /** The encoding that a font's name stands for, or null where it stands for none. */
    public static @Nullable Encoding ofFont(String font) {
        String name = font.toLowerCase(Locale.ROOT);
        for (Encoding encoding : values()) {
            if (encoding.fonts.matcher(name).matches()) {
                return encoding;
            }
        }
        return null;
    }

    /** Whether a text holds what only Unicode can write. */
    public static boolean showsUnicode(String text) {
        return BEYOND_LEGACY.matcher(text).find();
    }

    /** A stored text in Unicode, with the capitals that its font shows. */
    public String decode(String stored, String font) {
        CharacterTable table = CharacterTable.of(this);
        if (table == null || showsUnicode(stored)) {
            return stored;
        }
        String decoded = table.decode(stored);
        if (this != TCVN3) {
            return decoded;
        }
        return Capitals.shownBy(font) ? decoded.toUpperCase(Locale.ROOT) : Capitals.completed(decoded);
    }

    /** Whether a stored word, read in this encoding, can be a Vietnamese syllable. */
    boolean reads(String word) {
        CharacterTable table = CharacterTable.of(this);
        if (table == null) {
            return Syllables.possible(word);
        }
        String decoded = table.decodeWhole(word);
        return decoded != null && Syllables.possible(decoded);
    }
}

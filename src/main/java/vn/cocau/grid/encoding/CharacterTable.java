package vn.cocau.grid.encoding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A legacy encoding's table: one or two stored characters for each letter. The longer match goes first. */
final class CharacterTable {

    private static final CharacterTable TCVN3 = new CharacterTable("tcvn3.csv");
    private static final CharacterTable VNI = new CharacterTable("vni.csv");

    private final Map<String, String> letters = new HashMap<>();

    /** The table of a legacy encoding; null for Unicode. */
    static @Nullable CharacterTable of(Encoding encoding) {
        return switch (encoding) {
            case UNICODE -> null;
            case TCVN3 -> TCVN3;
            case VNI -> VNI;
        };
    }

    private CharacterTable(String resource) {
        for (String[] row : EncodingData.rows(resource)) {
            letters.put(EncodingData.characters(row[0]), row[1]);
        }
        acceptMarksOfTheOtherCase();
    }

    /** People type a capital's mark in small letters and the other way round. */
    private void acceptMarksOfTheOtherCase() {
        Map<String, String> mixed = new HashMap<>();
        letters.forEach((stored, letter) -> {
            if (stored.length() == 2) {
                String base = stored.substring(0, 1);
                String mark = stored.substring(1);
                mixed.put(base + mark.toLowerCase(Locale.ROOT), letter);
                mixed.put(base + mark.toUpperCase(Locale.ROOT), letter);
            }
        });
        mixed.forEach(letters::putIfAbsent);
    }

    /** The text in Unicode; characters that the table does not know stay as they are. */
    String decode(String stored) {
        StringBuilder decoded = new StringBuilder(stored.length());
        int at = 0;
        while (at < stored.length()) {
            String pair = at + 2 <= stored.length() ? letters.get(stored.substring(at, at + 2)) : null;
            String letter = pair == null ? letters.get(stored.substring(at, at + 1)) : pair;
            decoded.append(letter == null ? stored.substring(at, at + 1) : letter);
            at += pair == null ? 1 : 2;
        }
        return decoded.toString();
    }

    /** The word in Unicode, or null where it holds something that this encoding cannot have written. */
    @Nullable
    String decodeWhole(String word) {
        int at = 0;
        while (at < word.length()) {
            boolean pair = at + 2 <= word.length() && letters.containsKey(word.substring(at, at + 2));
            if (!pair && word.charAt(at) > 0x7F && !letters.containsKey(word.substring(at, at + 1))) {
                return null;
            }
            at += pair ? 2 : 1;
        }
        return decode(word);
    }
}

package vn.cocau.sample;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * TCVN 5712 "ABC" text as the .Vn fonts show it and as POI keeps it: one Latin-1 character a letter. There are capitals
 * for seven letters only and for no toned one; the fonts ending in H show small letters as capitals instead.
 */
public final class Tcvn3 {

    private static final String LETTERS = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";

    private static final String CODES = "A1A2A3A4A5A6A7A8A9AAABACADAEB5B6B7B8B9BBBCBDBEC6C7C8C9CACBCCCECFD0D1D2D3D4"
            + "D5D6D7D8DCDDDEDFE1E2E3E4E5E6E7E8E9EAEBECEDEEEFF1F2F3F4F5F6F7F8F9FAFBFCFDFE";

    private static final Map<Character, Character> TABLE = table();

    private Tcvn3() {}

    public static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        text.chars().forEach(letter -> encoded.append(code((char) letter)));
        return encoded.toString();
    }

    private static char code(char letter) {
        if (letter < 0x80) {
            return letter;
        }
        Character code = TABLE.get(letter);
        if (code == null) {
            throw new IllegalArgumentException("TCVN3 has no " + letter);
        }
        return code;
    }

    private static Map<Character, Character> table() {
        byte[] codes = HexFormat.of().parseHex(CODES);
        Map<Character, Character> table = new HashMap<>();
        for (int i = 0; i < codes.length; i++) {
            table.put(LETTERS.charAt(i), (char) (codes[i] & 0xFF));
        }
        return table;
    }
}

package vn.cocau.grid.xml;

import java.util.Arrays;

/** What the bytes of a tag can be part of. */
final class XmlLetters {

    static final byte NAME = 1;
    static final byte SPACE = 2;
    /** What a byte can be part of. */
    static final byte[] KINDS = kinds();

    private XmlLetters() {}

    private static byte[] kinds() {
        byte[] kinds = new byte[256];
        Arrays.fill(kinds, '!', kinds.length, NAME);
        for (char other : "<>=/\"'".toCharArray()) {
            kinds[other] = 0;
        }
        for (char space : " \t\r\n".toCharArray()) {
            kinds[space] = SPACE;
        }
        return kinds;
    }

    static boolean same(byte[] bytes, int from, int to, String name) {
        if (to - from != name.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (bytes[i] != name.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }
}

package vn.cocau.grid.text;

/** How much of a text beyond ASCII is UTF-8, told block by block. */
final class Utf8Check {

    private long letters;
    private long wrong;
    /** Bytes that the letter begun last still needs, and the smallest and largest that the next may be. */
    private int missing;

    private int least;
    private int most;

    void take(byte[] block, int read) {
        for (int i = 0; i < read; i++) {
            if (missing > 0) {
                goOn(block[i] & 0xFF);
            } else if (block[i] < 0) {
                begin(block[i] & 0xFF);
            }
        }
    }

    private void begin(int octet) {
        if (octet < 0xC2 || octet > 0xF4) {
            wrong++;
            return;
        }
        missing = octet >= 0xF0 ? 3 : octet >= 0xE0 ? 2 : 1;
        least = octet == 0xE0 ? 0xA0 : octet == 0xF0 ? 0x90 : 0x80;
        most = octet == 0xED ? 0x9F : octet == 0xF4 ? 0x8F : 0xBF;
    }

    private void goOn(int octet) {
        if (octet < least || octet > most) {
            wrong++;
            missing = 0;
            if (octet >= 0x80) {
                begin(octet);
            }
            return;
        }
        missing--;
        least = 0x80;
        most = 0xBF;
        if (missing == 0) {
            letters++;
        }
    }

    /** To be asked at the end: a letter that breaks off is none. */
    boolean holds() {
        return wrong == 0 && missing == 0;
    }

    /** Whether it was UTF-8 before it was damaged: most letters beyond ASCII still are. */
    boolean isDamaged() {
        return !holds() && letters > wrong;
    }
}

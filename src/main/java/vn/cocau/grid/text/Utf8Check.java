package vn.cocau.grid.text;

/** Whether bytes are UTF-8 throughout, told block by block. */
final class Utf8Check {

    private boolean holds = true;
    /** Bytes that the letter begun last still needs, and the smallest and largest that the next may be. */
    private int missing;

    private int least;
    private int most;

    void take(byte[] block, int read) {
        int i = 0;
        while (i < read && holds) {
            if (missing == 0 && block[i] >= 0) {
                i++;
            } else {
                step(block[i++] & 0xFF);
            }
        }
    }

    private void step(int octet) {
        if (missing > 0) {
            holds = octet >= least && octet <= most;
            missing--;
            least = 0x80;
            most = 0xBF;
            return;
        }
        missing = octet >= 0xF0 ? 3 : octet >= 0xE0 ? 2 : 1;
        holds = octet >= 0xC2 && octet <= 0xF4;
        least = octet == 0xE0 ? 0xA0 : octet == 0xF0 ? 0x90 : 0x80;
        most = octet == 0xED ? 0x9F : octet == 0xF4 ? 0x8F : 0xBF;
    }

    /** To be asked at the end: a letter that breaks off is none. */
    boolean holds() {
        return holds && missing == 0;
    }
}

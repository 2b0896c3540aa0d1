package vn.cocau.grid.xml;

import vn.cocau.grid.RefusedFile;

/** Characters where they stand in the document, to be read before the scanner goes on. */
public final class Slice {

    private static final int LARGEST = 100_000_000;

    private byte[] bytes = new byte[0];
    private int from;
    private int to;

    Slice of(byte[] window, int start, int end) {
        bytes = window;
        from = start;
        to = end;
        return this;
    }

    public int length() {
        return to - from;
    }

    /** The character at this place, counted from 0; negative beyond ASCII. */
    public byte at(int place) {
        return bytes[from + place];
    }

    /** Where the characters stand, for whoever reads millions of them. */
    public byte[] bytes() {
        return bytes;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    public boolean is(String ascii) {
        return XmlLetters.same(bytes, from, to, ascii);
    }

    /** A whole number from 0 on; anything else refuses the file. */
    public int number() {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9 || number > LARGEST) {
                throw RefusedFile.damaged();
            }
            number = 10 * number + digit;
        }
        return number;
    }
}

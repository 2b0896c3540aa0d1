package vn.cocau.grid.xls;

import java.io.IOException;
import java.util.Arrays;
import vn.cocau.grid.RefusedFile;

/** Reads a record from an offset on, and on through the records that carry on with it. */
final class Continued {

    private final Records records;
    private int at;
    private char[] letters = new char[256];

    Continued(Records records, int from) {
        this.records = records;
        this.at = from;
    }

    /** Whether there is another byte. */
    boolean more() throws IOException {
        while (at >= records.length()) {
            if (!records.continues()) {
                return false;
            }
            carryOn();
        }
        return true;
    }

    private void carryOn() throws IOException {
        at -= records.length();
        records.next();
    }

    int octet() throws IOException {
        if (!more()) {
            throw RefusedFile.damaged();
        }
        return records.octet(at++);
    }

    int unsigned16() throws IOException {
        int low = octet();
        return low | (octet() << 8);
    }

    long unsigned32() throws IOException {
        int low = unsigned16();
        return low | ((long) unsigned16() << 16);
    }

    void skip(long bytes) throws IOException {
        long rest = bytes;
        while (rest > 0 && more()) {
            int here = (int) Math.min(rest, records.length() - at);
            at += here;
            rest -= here;
        }
    }

    /** A text of so many letters, of one byte or two; each record that carries on with it says anew which. */
    String text(int length, int flags) throws IOException {
        if (length > letters.length) {
            letters = Arrays.copyOf(letters, length);
        }
        int read = 0;
        boolean wide = (flags & 1) != 0;
        while (true) {
            int size = wide ? 2 : 1;
            int here = Math.min(length - read, Math.max(records.length() - at, 0) / size);
            take(read, here, wide);
            read += here;
            if (read == length) {
                return new String(letters, 0, length);
            }
            if (at != records.length() || !records.continues()) {
                throw RefusedFile.damaged();
            }
            carryOn();
            wide = (octet() & 1) != 0;
        }
    }

    private void take(int from, int number, boolean wide) {
        for (int i = from; i < from + number; i++) {
            letters[i] = (char) (wide ? records.unsigned16(at) : records.octet(at));
            at += wide ? 2 : 1;
        }
    }
}

package vn.cocau.grid.xls;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.hssf.record.ContinueRecord;
import vn.cocau.grid.Budget;
import vn.cocau.grid.RefusedFile;

/** Steps through the records of a workbook's stream. The body of the current one is read by offset, from 0 on. */
final class Records {

    private static final int HEADER = 4;
    /** No record is longer; a longer text goes on in records of its own. */
    private static final int LONGEST = 8224;

    private final Budget budget;
    private InputStream stream;
    private final byte[] buffer = new byte[1 << 16];
    private int body;
    private int next;
    private int end;
    private long passed;
    private int sid;

    Records(InputStream stream, Budget budget) {
        this.stream = stream;
        this.budget = budget;
    }

    /** Goes on to the next record; false at the end of the stream. */
    boolean next() throws IOException {
        body = next;
        if (!available(HEADER)) {
            return false;
        }
        sid = unsigned(next);
        int length = unsigned(next + 2);
        if (length > LONGEST || !available(HEADER + length)) {
            throw RefusedFile.damaged();
        }
        body = next + HEADER;
        next = body + length;
        return true;
    }

    /** Whether the record after this one carries on with it. */
    boolean continues() throws IOException {
        return available(HEADER) && unsigned(next) == ContinueRecord.sid;
    }

    /** Whether the bytes from the next record on are there; reads more where needed and keeps the current body. */
    private boolean available(int bytes) throws IOException {
        if (end - next < bytes) {
            System.arraycopy(buffer, body, buffer, 0, end - body);
            passed += body;
            next -= body;
            end -= body;
            body = 0;
            fill(bytes);
        }
        return end - next >= bytes;
    }

    private void fill(int bytes) throws IOException {
        int read = 0;
        while (read >= 0 && end - next < bytes) {
            read = read();
            end += Math.max(read, 0);
            budget.takeExpanded(Math.max(read, 0));
        }
    }

    private int read() throws IOException {
        try {
            return stream.read(buffer, end, buffer.length - end);
        } catch (RuntimeException cause) {
            // POI answers a container that breaks off with exceptions of several kinds.
            throw RefusedFile.damaged();
        }
    }

    /** Goes on with another stream, whose next record follows the current one. */
    void goOnWith(InputStream other) {
        stream = other;
        end = next;
    }

    int sid() {
        return sid;
    }

    int length() {
        return next - body;
    }

    /** Where the current record starts in the stream. */
    long position() {
        return passed + body - HEADER;
    }

    int octet(int at) {
        return buffer[place(at, Byte.BYTES)] & 0xFF;
    }

    int unsigned16(int at) {
        return unsigned(place(at, Short.BYTES));
    }

    private int unsigned(int place) {
        return (buffer[place] & 0xFF) | ((buffer[place + 1] & 0xFF) << 8);
    }

    int signed32(int at) {
        return signed(place(at, Integer.BYTES));
    }

    private int signed(int place) {
        return unsigned(place) | (unsigned(place + 2) << 16);
    }

    double real(int at) {
        int place = place(at, Long.BYTES);
        return Double.longBitsToDouble((signed(place) & 0xFFFFFFFFL) | ((long) signed(place + 4) << 32));
    }

    byte[] bytes(int from) {
        byte[] copy = new byte[Math.max(length() - from, 0)];
        System.arraycopy(buffer, next - copy.length, copy, 0, copy.length);
        return copy;
    }

    private int place(int at, int size) {
        if (at + size > next - body) {
            throw RefusedFile.damaged();
        }
        return body + at;
    }

    /** The record as it stands in the stream, its header before it, with the records that carry on with it. */
    byte[] whole() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(buffer, body - HEADER, HEADER + length());
        while (continues()) {
            next();
            budget.takeMemory(length());
            whole.write(buffer, body - HEADER, HEADER + length());
        }
        return whole.toByteArray();
    }
}

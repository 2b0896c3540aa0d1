package vn.cocau.grid.xls;

import java.io.InputStream;
import java.util.Objects;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.crypto.Biff8DecryptingStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;

/** The records of an encrypted workbook as if it were not. Headers, and what says where sheets stand, never are. */
final class DecryptedRecords extends InputStream {

    private static final int HEADER = 4;

    private final Biff8DecryptingStream encrypted;
    private byte[] record = new byte[0];
    private int at;

    /** @param passed how many bytes of the workbook's stream come before */
    DecryptedRecords(InputStream stream, long passed, EncryptionInfo encryption) {
        this.encrypted = new Biff8DecryptingStream(stream, Math.toIntExact(passed), encryption);
    }

    @Override
    public int read() {
        return more() ? record[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        Objects.checkFromIndexSize(from, length, bytes.length);
        if (!more()) {
            return -1;
        }
        int number = Math.min(length, record.length - at);
        System.arraycopy(record, at, bytes, from, number);
        at += number;
        return number;
    }

    private boolean more() {
        if (at == record.length && encrypted.available() >= HEADER) {
            next();
        }
        return at < record.length;
    }

    private void next() {
        int sid = encrypted.readRecordSID();
        int length = encrypted.readDataSize();
        int plain = sid == BoundSheetRecord.sid ? Math.min(length, Integer.BYTES) : 0;
        byte[] body = new byte[length - plain];
        byte[] place = new byte[plain];
        encrypted.readPlain(place, 0, plain);
        encrypted.readFully(body);
        record = new byte[HEADER + length];
        record[0] = (byte) sid;
        record[1] = (byte) (sid >>> 8);
        record[2] = (byte) length;
        record[3] = (byte) (length >>> 8);
        System.arraycopy(place, 0, record, HEADER, plain);
        System.arraycopy(body, 0, record, HEADER + plain, body.length);
        at = 0;
    }
}

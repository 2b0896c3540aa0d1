package vn.cocau.grid.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import vn.cocau.grid.RefusedFile;

/** A part of an archive that must come to the checksum it was stored with: a damaged digit is still a digit. */
final class CheckedPart extends FilterInputStream {

    private final ZipEntry part;
    private final CRC32 sum = new CRC32();

    CheckedPart(InputStream in, ZipEntry part) {
        super(in);
        this.part = part;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = in.read(into, from, length);
        if (read > 0) {
            sum.update(into, from, read);
        } else if (read < 0 && part.getCrc() >= 0 && sum.getValue() != part.getCrc()) {
            throw RefusedFile.damaged();
        }
        return read;
    }

    @Override
    public long skip(long bytes) {
        return 0;
    }
}

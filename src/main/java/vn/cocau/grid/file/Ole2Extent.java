package vn.cocau.grid.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * How far an OLE2 container says it reaches. One that breaks off often opens all the same, with whatever stood at its end
 * missing; the table of its sectors tells.
 */
final class Ole2Extent {

    private static final int HEADER = 512;
    private static final int IN_HEADER = 109;
    private static final int FIRST_ENTRY = 0x4C;
    private static final int NEXT_TABLE = 0x44;
    private static final int TABLES = 0x2C;
    private static final int SHIFT = 0x1E;
    private static final int FREE = -1;

    private final RandomAccessFile file;
    private final int shift;

    private Ole2Extent(RandomAccessFile file, int shift) {
        this.file = file;
        this.shift = shift;
    }

    /** Whether every sector in use begins within the file. */
    static boolean isWhole(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            if (file.length() < HEADER) {
                return false;
            }
            ByteBuffer header = read(file, 0, HEADER);
            int shift = header.getShort(SHIFT);
            return (shift == 9 || shift == 12) && new Ole2Extent(file, shift).holds(header);
        }
    }

    private static ByteBuffer read(RandomAccessFile file, long at, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(at);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private boolean holds(ByteBuffer header) throws IOException {
        int tables = header.getInt(TABLES);
        ByteBuffer list = header;
        int at = FIRST_ENTRY;
        int end = FIRST_ENTRY + IN_HEADER * Integer.BYTES;
        int next = header.getInt(NEXT_TABLE);
        for (int table = 0; table < tables; table++) {
            if (at == end) {
                if (!begins(next)) {
                    return false;
                }
                list = read(file, start(next), 1 << shift);
                at = 0;
                end = (1 << shift) - Integer.BYTES;
                next = list.getInt(end);
            }
            if (!holds(list.getInt(at), table)) {
                return false;
            }
            at += Integer.BYTES;
        }
        return true;
    }

    /** Whether a table of sectors, and the last sector it has in use, lie within the file. */
    private boolean holds(int sector, int table) throws IOException {
        if (!begins(sector) || start(sector) + (1L << shift) > file.length()) {
            return false;
        }
        ByteBuffer uses = read(file, start(sector), 1 << shift);
        int perTable = (1 << shift) / Integer.BYTES;
        for (int i = perTable - 1; i >= 0; i--) {
            if (uses.getInt(i * Integer.BYTES) != FREE) {
                return begins(table * perTable + i);
            }
        }
        return true;
    }

    private long start(int sector) {
        return (sector + 1L) << shift;
    }

    private boolean begins(int sector) throws IOException {
        return sector >= 0 && start(sector) < file.length();
    }
}

package vn.cocau.grid.xls;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** An .xls written record by record, for what no library writes. */
final class Biff {

    static final int WORKSHEET = 0x0010;
    static final int CHART = 0x0020;

    private record Sheet(String name, int kind, Records content) {}

    private final Records common = new Records();
    private final List<Sheet> sheets = new ArrayList<>();
    private int[] order = {};

    /** Records one after the other. */
    static final class Records {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Records record(int sid, byte[]... parts) {
            byte[] body = bytes(parts);
            bytes.writeBytes(u16(sid, body.length));
            bytes.writeBytes(body);
            return this;
        }
    }

    static byte[] bytes(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    static byte[] u8(int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length);
        IntStream.of(numbers).forEach(number -> bytes.put((byte) number));
        return bytes.array();
    }

    static byte[] u16(int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
        IntStream.of(numbers).forEach(number -> bytes.putShort((short) number));
        return bytes.array();
    }

    static byte[] i32(int number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }

    static byte[] real(double number) {
        return ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putDouble(number)
                .array();
    }

    static byte[] narrow(String letters) {
        return letters.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] wide(String letters) {
        return letters.getBytes(StandardCharsets.UTF_16LE);
    }

    /** A record of the workbook, before its sheets. */
    Biff common(int sid, byte[]... parts) {
        common.record(sid, parts);
        return this;
    }

    /** A sheet; its first and last record are written with it. */
    Records sheet(String name, int kind) {
        Sheet sheet = new Sheet(name, kind, new Records());
        sheets.add(sheet);
        return sheet.content();
    }

    /** The order in which the sheets stand in the file, by their numbers. */
    Biff inOrder(int... numbers) {
        order = numbers;
        return this;
    }

    byte[] stream() {
        int[] written = order.length == 0 ? IntStream.range(0, sheets.size()).toArray() : order;
        int[] places = new int[sheets.size()];
        byte[] draft = head(places);
        int place = draft.length;
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        for (int number : written) {
            places[number] = place;
            byte[] sheet = content(sheets.get(number));
            rest.writeBytes(sheet);
            place += sheet.length;
        }
        return bytes(head(places), rest.toByteArray());
    }

    private byte[] head(int[] places) {
        Records head = new Records().record(0x0809, u16(0x0600, 0x0005), new byte[12]);
        head.bytes.writeBytes(common.bytes.toByteArray());
        for (int i = 0; i < places.length; i++) {
            Sheet sheet = sheets.get(i);
            int type = sheet.kind() == CHART ? 2 : 0;
            byte[] name = narrow(sheet.name());
            head.record(0x0085, i32(places[i]), u8(0, type, name.length, 0), name);
        }
        return head.record(0x000A).bytes.toByteArray();
    }

    private static byte[] content(Sheet sheet) {
        Records content = new Records().record(0x0809, u16(0x0600, sheet.kind()), new byte[12]);
        content.bytes.writeBytes(sheet.content().bytes.toByteArray());
        return content.record(0x000A).bytes.toByteArray();
    }

    Path save(Path folder) throws IOException {
        return save(stream(), folder);
    }

    static Path save(byte[] stream, Path folder) throws IOException {
        Path file = folder.resolve("a.xls");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(stream), "Workbook");
            container.writeFilesystem(out);
        }
        return file;
    }
}

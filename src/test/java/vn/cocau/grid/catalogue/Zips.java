package vn.cocau.grid.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives, also such as no ordinary program writes. */
final class Zips {

    private static final int DIRECTORY_ENTRY = 0x02014b50;

    private Zips() {}

    static byte[] of(Map<String, byte[]> parts) {
        return of(parts, ZipEntry.DEFLATED);
    }

    /** Without compression. */
    static byte[] stored(Map<String, byte[]> parts) {
        return of(parts, ZipEntry.STORED);
    }

    private static byte[] of(Map<String, byte[]> parts, int method) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                CRC32 checksum = new CRC32();
                checksum.update(part.getValue());
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setMethod(method);
                entry.setSize(part.getValue().length);
                entry.setCrc(checksum.getValue());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return bytes.toByteArray();
    }

    /** An archive with one more part: a start, then so many mebibytes of spaces, then an end. */
    static byte[] expanding(Map<String, byte[]> parts, String name, Padding padding) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] spaces = new byte[1 << 20];
        Arrays.fill(spaces, (byte) ' ');
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(padding.start().getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < padding.mebibytes(); i++) {
                zip.write(spaces);
            }
            zip.write(padding.end().getBytes(StandardCharsets.UTF_8));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return bytes.toByteArray();
    }

    record Padding(String start, int mebibytes, String end) {}

    /** The archive with a text overwritten wherever it stands uncompressed; both are of one length. */
    static byte[] renamed(byte[] archive, String name, String other) {
        byte[] from = name.getBytes(StandardCharsets.UTF_8);
        byte[] to = other.getBytes(StandardCharsets.UTF_8);
        if (from.length != to.length) {
            throw new IllegalArgumentException(name + " and " + other + " differ in length");
        }
        byte[] result = archive.clone();
        for (int i = 0; i + from.length <= result.length; i++) {
            if (Arrays.equals(result, i, i + from.length, from, 0, from.length)) {
                System.arraycopy(to, 0, result, i, to.length);
            }
        }
        return result;
    }

    /** The archive whose directory lies about the expanded size of every part. */
    static byte[] claiming(byte[] archive, int size) {
        ByteBuffer bytes = ByteBuffer.wrap(archive.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 46 < archive.length; i++) {
            if (bytes.getInt(i) == DIRECTORY_ENTRY) {
                bytes.putInt(i + 24, size);
            }
        }
        return bytes.array();
    }
}

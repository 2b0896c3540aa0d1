package vn.cocau.grid.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives, also such as no ordinary program writes. */
final class Zips {

    private Zips() {}

    static byte[] of(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return bytes.toByteArray();
    }

    /** The archive with an entry's name overwritten wherever it stands; both names are of one length. */
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
}

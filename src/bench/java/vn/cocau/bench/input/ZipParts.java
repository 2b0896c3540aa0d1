package vn.cocau.bench.input;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip whose entries are written one after another as text. */
final class ZipParts implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final LocalDateTime THEN = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Writer out;

    ZipParts(Path file) throws IOException {
        zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
        out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), BUFFER);
    }

    /** Begins an entry; the writer is the same for all. */
    Writer begin(String name) throws IOException {
        out.flush();
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(THEN);
        zip.putNextEntry(entry);
        out.write(Xml.DECLARATION);
        return out;
    }

    /** A first entry that is not packed, by which a program knows the format. */
    void stored(String name, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(THEN);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
    }

    void part(String name, String content) throws IOException {
        begin(name).write(content);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

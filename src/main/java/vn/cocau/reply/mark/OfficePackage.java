package vn.cocau.reply.mark;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** The archive that an {@code .xlsx} is, with some parts changed and some added; every other part is copied as it is. */
final class OfficePackage implements Closeable {

    private final ZipFile zip;
    /** The names of all parts as they are written, by their names in lower case. */
    private final Map<String, String> names = new LinkedHashMap<>();

    private final Map<String, String> changed = new LinkedHashMap<>();

    OfficePackage(Path file) throws IOException {
        this.zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            String name = entries.nextElement().getName();
            names.putIfAbsent(folded(name), name);
        }
    }

    boolean has(String part) {
        return names.containsKey(folded(part)) || changed.containsKey(part);
    }

    /** The XML of a part, with what was changed so far; null where there is none of this name. */
    @Nullable
    String xml(String part) throws IOException {
        String name = names.getOrDefault(folded(part), part);
        String already = changed.get(name);
        if (already != null) {
            return already;
        }
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Part.text(in.readAllBytes());
        }
    }

    /** Changes or adds a part. */
    void put(String part, String xml) {
        changed.put(names.getOrDefault(folded(part), part), xml);
    }

    /** A name for a new part: {@code before}, the first free number, {@code after}. */
    String free(String before, String after) {
        int number = 1;
        while (has(before + number + after)) {
            number++;
        }
        return before + number + after;
    }

    /** Writes the package: the parts in their old order, then the new ones. */
    void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream archive = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            Map<String, String> left = new LinkedHashMap<>(changed);
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                String xml = left.remove(entry.getName());
                archive.putNextEntry(like(entry));
                if (xml == null) {
                    copy(entry, archive);
                } else {
                    archive.write(Part.bytes(xml));
                }
                archive.closeEntry();
            }
            for (Map.Entry<String, String> added : left.entrySet()) {
                archive.putNextEntry(dated(new ZipEntry(added.getKey())));
                archive.write(Part.bytes(added.getValue()));
                archive.closeEntry();
            }
        }
    }

    private void copy(ZipEntry entry, OutputStream out) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            in.transferTo(out);
        }
    }

    private static ZipEntry like(ZipEntry entry) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(entry.getTimeLocal());
        return same;
    }

    /** The first day a ZIP file knows: no clock in what we write. */
    private static ZipEntry dated(ZipEntry entry) {
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0, 2));
        return entry;
    }

    private static String folded(String name) {
        String forward = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return forward.startsWith("/") ? forward.substring(1) : forward;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

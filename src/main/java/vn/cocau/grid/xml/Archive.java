package vn.cocau.grid.xml;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.Budget;
import vn.cocau.grid.RefusedFile;

/** The archive that an office document is: its parts by name, whatever their case. */
public final class Archive implements Closeable {

    private final ZipFile zip;
    private final Budget budget;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    private Archive(ZipFile zip, Budget budget) {
        this.zip = zip;
        this.budget = budget;
    }

    /** Opens an archive that can do no harm; any other is refused. */
    public static Archive open(Path file, Budget budget) throws IOException {
        ZipFile zip = opened(file);
        try {
            Archive archive = new Archive(zip, budget);
            archive.list();
            return archive;
        } catch (RuntimeException refusal) {
            zip.close();
            throw refusal;
        }
    }

    private static ZipFile opened(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException cause) {
            throw RefusedFile.damaged();
        }
    }

    private void list() {
        ArchiveCheck check = new ArchiveCheck(budget.limits());
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
            check.look(entry, name, parts.keySet());
            parts.put(name, entry);
        }
    }

    /** The names of all parts, in lower case. */
    public Set<String> names() {
        return parts.keySet();
    }

    public boolean has(String name) {
        return parts.containsKey(folded(name));
    }

    /** A part to be stepped through, or null where there is none of this name. */
    public @Nullable XmlScanner xml(String name) throws IOException {
        ZipEntry entry = parts.get(folded(name));
        if (entry == null) {
            return null;
        }
        InputStream stream = zip.getInputStream(entry);
        if (stream == null) {
            throw RefusedFile.damaged();
        }
        return new XmlScanner(new CheckedPart(stream, entry), budget, Math.max(entry.getSize(), 0));
    }

    /** The first bytes of a part; none where there is no part of this name. */
    public byte[] start(String name, int most) throws IOException {
        ZipEntry entry = parts.get(folded(name));
        if (entry == null) {
            return new byte[0];
        }
        try (InputStream stream = zip.getInputStream(entry)) {
            return stream.readNBytes(most);
        }
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

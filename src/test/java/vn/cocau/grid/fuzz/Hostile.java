package vn.cocau.grid.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes a spoilt file of a good one: its bytes, or, its container kept whole, what is inside. */
final class Hostile {

    private static final int ZIP = 'P';
    private static final int OLE2 = 0xD0;
    private static final int MARKUP = '<';

    private final Random random;
    private final Mutation mutation;

    Hostile(long seed) {
        this.random = new Random(seed);
        this.mutation = new Mutation(random);
    }

    byte[] of(List<byte[]> seeds) throws IOException {
        byte[] seed = seeds.get(random.nextInt(seeds.size()));
        int kind = seed.length == 0 || random.nextInt(4) == 0 ? -1 : seed[0] & 0xFF;
        return switch (kind) {
            case ZIP -> zip(seed);
            case OLE2 -> ole2(seed);
            case MARKUP -> mutation.ofMarkup(seed);
            default -> mutation.ofBytes(seed);
        };
    }

    private byte[] zip(byte[] seed) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(seed))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        List<String> names = new ArrayList<>(parts.keySet());
        for (int rounds = 1 + random.nextInt(3); rounds > 0; rounds--) {
            parts.computeIfPresent(
                    names.get(random.nextInt(names.size())),
                    (name, bytes) -> random.nextInt(3) == 0 ? mutation.ofBytes(bytes) : mutation.ofMarkup(bytes));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private byte[] ole2(byte[] seed) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(seed))) {
            DirectoryEntry root = container.getRoot();
            if (!root.hasEntry("Workbook")) {
                return mutation.ofBytes(seed);
            }
            byte[] stream;
            try (DocumentInputStream in = container.createDocumentInputStream("Workbook")) {
                stream = in.readAllBytes();
            }
            for (int rounds = 1 + random.nextInt(3); rounds > 0; rounds--) {
                stream = record(stream);
            }
            root.getEntry("Workbook").delete();
            root.createDocument("Workbook", new ByteArrayInputStream(stream));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    /** One record with another number, another length or another body; or gone, or twice. */
    private byte[] record(byte[] stream) {
        List<Integer> starts = new ArrayList<>();
        for (int at = 0; at + 4 <= stream.length; at += 4 + length(stream, at)) {
            starts.add(at);
        }
        if (starts.isEmpty()) {
            return mutation.ofBytes(stream);
        }
        int at = starts.get(random.nextInt(starts.size()));
        int end = Math.min(stream.length, at + 4 + length(stream, at));
        byte[] changed = stream.clone();
        switch (random.nextInt(5)) {
            case 0 -> changed[at + random.nextInt(2)] = (byte) random.nextInt(256);
            case 1 -> changed[at + 2 + random.nextInt(2)] = (byte) random.nextInt(256);
            case 2 -> changed = Mutation.splice(stream, at, end, new byte[0]);
            case 3 -> changed = Mutation.splice(stream, at, at, Arrays.copyOfRange(stream, at, end));
            default -> {
                if (end > at + 4) {
                    changed[at + 4 + random.nextInt(end - at - 4)] = (byte) random.nextInt(256);
                }
            }
        }
        return changed;
    }

    private static int length(byte[] stream, int at) {
        return (stream[at + 2] & 0xFF) | ((stream[at + 3] & 0xFF) << 8);
    }
}

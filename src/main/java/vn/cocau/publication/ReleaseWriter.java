package vn.cocau.publication;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes one release into a folder. Another output is another line here. */
public final class ReleaseWriter {

    private static final List<Output> OUTPUTS = List.of(
            new StructureCsv(),
            new ObservationsCsv(),
            new LedgerCsv(),
            new FindingsCsv(),
            new RevisionsCsv(),
            new DecisionsCsv(),
            new StructureXlsx(),
            new SummaryTxt());

    private ReleaseWriter() {}

    /**
     * Writes every output and the manifest, each forced to the disk.
     *
     * @param folder an existing, empty folder
     */
    public static void write(Release release, Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Output output : OUTPUTS) {
            files.put(output.fileName(), output.bytes(release));
        }
        byte[] manifest = Manifest.bytes(release, files);
        files.put(Manifest.FILE_NAME, manifest);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            writeForced(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static void writeForced(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, CREATE_NEW, WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }
}

package vn.cocau.grid.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells what lies in the two containers that office programs use. */
final class ContainerSignature {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int ENOUGH = 1 << 20;

    private ContainerSignature() {}

    static FileContent ofZip(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            String mimetype = start(zip, "mimetype");
            if (!mimetype.isEmpty()) {
                return mimetype.contains("opendocument.spreadsheet") ? FileContent.OPEN_DOCUMENT : FileContent.ZIP;
            }
            return ofContentTypes(start(zip, CONTENT_TYPES));
        } catch (IOException cause) {
            return FileContent.TRUNCATED;
        }
    }

    private static FileContent ofContentTypes(String types) {
        if (types.contains("ms-excel.sheet.binary")) {
            return FileContent.EXCEL_BINARY;
        }
        if (types.contains("spreadsheetml") || types.contains("ms-excel.sheet.macroEnabled")) {
            return FileContent.XLSX;
        }
        if (types.contains("wordprocessingml")) {
            return FileContent.WORD;
        }
        return types.contains("presentationml") ? FileContent.POWERPOINT : FileContent.ZIP;
    }

    private static String start(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream stream = zip.getInputStream(entry)) {
            return new String(stream.readNBytes(ENOUGH), StandardCharsets.UTF_8);
        }
    }

    static FileContent ofOle2(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            return Ole2Extent.isWhole(file) ? ofStreams(container.getRoot().getEntryNames()) : FileContent.TRUNCATED;
        } catch (IOException | RuntimeException cause) {
            // POI answers a container that breaks off with exceptions of several kinds.
            return FileContent.TRUNCATED;
        }
    }

    private static FileContent ofStreams(Set<String> names) {
        if (names.contains("EncryptedPackage")) {
            return FileContent.ENCRYPTED;
        }
        if (names.contains("Workbook") || names.contains("WORKBOOK") || names.contains("BOOK")) {
            return FileContent.XLS;
        }
        if (names.contains("Book")) {
            return FileContent.EXCEL_95;
        }
        if (names.contains("WordDocument")) {
            return FileContent.WORD;
        }
        return names.contains("PowerPoint Document") ? FileContent.POWERPOINT : FileContent.OFFICE_CONTAINER;
    }
}

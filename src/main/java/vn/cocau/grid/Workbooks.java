package vn.cocau.grid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;

/** Opens the workbooks that district offices send, whatever their names say they are. */
public final class Workbooks {

    private static final List<WorkbookReader> READERS = List.of(new XlsxReader(), new XlsReader(), new TextReader());

    private static final Map<String, WorkbookFormat> EXTENSIONS = Map.of(
            ".xlsx", WorkbookFormat.XLSX,
            ".xlsm", WorkbookFormat.XLSX,
            ".xltx", WorkbookFormat.XLSX,
            ".xltm", WorkbookFormat.XLSX,
            ".xls", WorkbookFormat.XLS,
            ".xlt", WorkbookFormat.XLS,
            ".csv", WorkbookFormat.CSV,
            ".tsv", WorkbookFormat.CSV,
            ".txt", WorkbookFormat.CSV);

    private Workbooks() {}

    /**
     * Opens a file as what its content is. What cannot be read is a fatal finding, never an exception.
     *
     * @param file where the bytes are
     * @param asNamed the file as the sender named it
     */
    public static Opening open(Path file, Place asNamed) {
        Opening stored = stored(file, asNamed);
        Workbook workbook = stored.workbook();
        if (workbook == null) {
            return stored;
        }
        List<Finding> findings = new ArrayList<>(extensionFindings(workbook.format(), asNamed));
        findings.addAll(stored.findings());
        Opening decoded = TextDecoding.of(workbook, asNamed);
        findings.addAll(decoded.findings());
        return new Opening(decoded.workbook(), findings);
    }

    /** The file with its texts as stored. */
    private static Opening stored(Path file, Place asNamed) {
        try {
            return read(FileSignature.of(file), file, asNamed);
        } catch (EncryptedDocumentException cause) {
            return refused(Finding.of(FindingCode.FILE_ENCRYPTED, asNamed));
        } catch (IOException cause) {
            return refused(failure(FindingCode.FILE_UNREADABLE, asNamed, cause));
        } catch (RuntimeException cause) {
            // POI answers damaged content with exceptions of every kind.
            return refused(failure(FindingCode.FILE_UNREADABLE, asNamed, cause));
        }
    }

    private static Opening read(FileContent content, Path file, Place asNamed) throws IOException {
        for (WorkbookReader reader : READERS) {
            if (reader.format() == content.format()) {
                return reader.read(file, asNamed);
            }
        }
        return refused(refusal(content, file, asNamed));
    }

    private static List<Finding> extensionFindings(WorkbookFormat format, Place asNamed) {
        String name = asNamed.file().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        String extension = dot <= name.lastIndexOf('/') ? "" : name.substring(dot);
        if (extension.isEmpty() || EXTENSIONS.get(extension) == format) {
            return List.of();
        }
        return List.of(Finding.of(
                FindingCode.FILE_EXTENSION_DIFFERS, asNamed, "found", format.name(), "extension", extension));
    }

    private static Finding refusal(FileContent content, Path file, Place asNamed) throws IOException {
        if (content == FileContent.UNKNOWN) {
            boolean lock = asNamed.file()
                    .substring(asNamed.file().lastIndexOf('/') + 1)
                    .startsWith("~$");
            return lock
                    ? Finding.of(FindingCode.FILE_IS_LOCK, asNamed)
                    : Finding.of(FindingCode.FILE_UNREADABLE, asNamed, "found", FileSignature.firstBytes(file));
        }
        FindingCode code = content.refusal();
        return Finding.of(code == null ? FindingCode.FILE_FORMAT_UNSUPPORTED : code, asNamed, "found", content.title());
    }

    private static Finding failure(FindingCode code, Place asNamed, Exception cause) {
        return Finding.of(code, asNamed, "found", cause.getClass().getSimpleName());
    }

    private static Opening refused(Finding finding) {
        return new Opening(null, List.of(finding));
    }
}

package vn.cocau.grid.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.cocau.finding.Finding;
import vn.cocau.finding.FindingCode;
import vn.cocau.finding.Place;
import vn.cocau.grid.Budget;
import vn.cocau.grid.Limits;
import vn.cocau.grid.Opening;
import vn.cocau.grid.RefusedFile;
import vn.cocau.grid.Source;
import vn.cocau.grid.WorkbookFormat;
import vn.cocau.grid.WorkbookReader;
import vn.cocau.grid.html.HtmlReader;
import vn.cocau.grid.ods.OdsReader;
import vn.cocau.grid.text.TextReader;
import vn.cocau.grid.xls.XlsReader;
import vn.cocau.grid.xlsx.XlsxReader;
import vn.cocau.grid.xmlss.XmlSpreadsheetReader;

/** Opens the workbooks that district offices send, whatever their names say they are. */
public final class Workbooks {

    private static final List<WorkbookReader> READERS = List.of(
            new XlsxReader(),
            new XlsReader(),
            new OdsReader(),
            new HtmlReader(),
            new XmlSpreadsheetReader(),
            new TextReader());

    private static final Map<String, WorkbookFormat> EXTENSIONS = Map.ofEntries(
            Map.entry(".xlsx", WorkbookFormat.XLSX),
            Map.entry(".xlsm", WorkbookFormat.XLSX),
            Map.entry(".xltx", WorkbookFormat.XLSX),
            Map.entry(".xltm", WorkbookFormat.XLSX),
            Map.entry(".xls", WorkbookFormat.XLS),
            Map.entry(".xlt", WorkbookFormat.XLS),
            Map.entry(".ods", WorkbookFormat.ODS),
            Map.entry(".ots", WorkbookFormat.ODS),
            Map.entry(".fods", WorkbookFormat.ODS),
            Map.entry(".html", WorkbookFormat.HTML),
            Map.entry(".htm", WorkbookFormat.HTML),
            Map.entry(".xml", WorkbookFormat.XML_2003),
            Map.entry(".csv", WorkbookFormat.CSV),
            Map.entry(".tsv", WorkbookFormat.CSV),
            Map.entry(".txt", WorkbookFormat.CSV));

    private final Limits limits;

    public Workbooks(Limits limits) {
        this.limits = limits;
    }

    /** Opens a file within the usual limits. */
    public static Opening open(Path file, Place asNamed) {
        return new Workbooks(Limits.USUAL).read(file, asNamed);
    }

    /**
     * Opens a file as what its content is. What cannot be read is a fatal finding, never an exception.
     *
     * @param file where the bytes are
     * @param asNamed the file as the sender named it
     */
    public Opening read(Path file, Place asNamed) {
        Source source = new Source(file, asNamed, new Budget(limits));
        try {
            return read(FileSignature.of(file), source);
        } catch (RefusedFile refusal) {
            return refused(finding(refusal, asNamed));
        } catch (IOException cause) {
            return refused(failure(asNamed, cause));
        } catch (RuntimeException | StackOverflowError cause) {
            // Damaged content is answered with exceptions of every kind.
            return refused(failure(asNamed, cause));
        } catch (OutOfMemoryError cause) {
            return refused(Finding.of(FindingCode.FILE_TOO_LARGE, asNamed, "limit", heap()));
        }
    }

    private static Opening read(FileContent content, Source source) throws IOException {
        if (content == FileContent.ENCRYPTED) {
            Path copy = DefaultPassword.decrypted(source.file());
            try {
                Source decrypted = new Source(copy, source.place(), source.budget());
                return read(FileSignature.of(copy), decrypted);
            } finally {
                Files.deleteIfExists(copy);
            }
        }
        for (WorkbookReader reader : READERS) {
            if (reader.format() == content.format()) {
                Opening opening = reader.read(source);
                List<Finding> findings = new ArrayList<>(extensionFindings(content, source.place()));
                findings.addAll(opening.findings());
                return new Opening(opening.workbook(), findings);
            }
        }
        return refused(refusal(content, source));
    }

    private static List<Finding> extensionFindings(FileContent content, Place asNamed) {
        String name = asNamed.file().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        String extension = dot <= name.lastIndexOf('/') ? "" : name.substring(dot);
        if (extension.isEmpty() || EXTENSIONS.get(extension) == content.format()) {
            return List.of();
        }
        return List.of(Finding.of(
                FindingCode.FILE_EXTENSION_DIFFERS, asNamed, "found", content.title(), "extension", extension));
    }

    private static Finding refusal(FileContent content, Source source) throws IOException {
        Place asNamed = source.place();
        if (content == FileContent.UNKNOWN) {
            boolean lock = asNamed.file()
                    .substring(asNamed.file().lastIndexOf('/') + 1)
                    .startsWith("~$");
            return lock
                    ? Finding.of(FindingCode.FILE_IS_LOCK, asNamed)
                    : Finding.of(
                            FindingCode.FILE_UNREADABLE, asNamed, "found", FileSignature.firstBytes(source.file()));
        }
        FindingCode code = content.refusal();
        return Finding.of(code == null ? FindingCode.FILE_FORMAT_UNSUPPORTED : code, asNamed, "found", content.title());
    }

    private static Finding finding(RefusedFile refusal, Place asNamed) {
        Finding finding = Finding.of(refusal.code(), asNamed, refusal.details());
        Map<String, Object> details = finding.arguments();
        Object cell = details.get("cell");
        return cell == null
                ? finding
                : Finding.of(
                        refusal.code(),
                        new Place(asNamed.file(), (String) details.get("sheet"), cell.toString()),
                        refusal.details());
    }

    private static Finding failure(Place asNamed, Throwable cause) {
        return Finding.of(
                FindingCode.FILE_UNREADABLE, asNamed, "found", cause.getClass().getSimpleName());
    }

    private static String heap() {
        return Runtime.getRuntime().maxMemory() / (1 << 20) + " MB";
    }

    private static Opening refused(Finding finding) {
        return new Opening(null, List.of(finding));
    }
}

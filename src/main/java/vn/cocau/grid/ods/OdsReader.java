package vn.cocau.grid.ods;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipException;
import vn.cocau.finding.FindingCode;
import vn.cocau.grid.Opening;
import vn.cocau.grid.RefusedFile;
import vn.cocau.grid.Source;
import vn.cocau.grid.WorkbookBuilder;
import vn.cocau.grid.WorkbookFormat;
import vn.cocau.grid.WorkbookReader;
import vn.cocau.grid.xml.Archive;
import vn.cocau.grid.xml.XmlScanner;

/** Reads OpenDocument spreadsheets: the archive ({@code .ods}, {@code .ots}) and the flat file ({@code .fods}). */
public final class OdsReader implements WorkbookReader {

    private static final int MANIFEST = 1 << 20;

    @Override
    public WorkbookFormat format() {
        return WorkbookFormat.ODS;
    }

    @Override
    public Opening read(Source source) throws IOException {
        WorkbookBuilder workbook = new WorkbookBuilder(source, format());
        Document document = new Document(workbook, source.budget());
        if (isArchive(source)) {
            packed(source, document);
        } else {
            flat(source, document);
        }
        return workbook.build();
    }

    private static boolean isArchive(Source source) throws IOException {
        try (InputStream file = Files.newInputStream(source.file())) {
            return file.read() == 'P' && file.read() == 'K';
        }
    }

    private static void flat(Source source, Document document) throws IOException {
        try (InputStream file = Files.newInputStream(source.file())) {
            document.read(new XmlScanner(file, source.budget()));
        }
    }

    private static void packed(Source source, Document document) throws IOException {
        try (Archive archive = Archive.open(source.file(), source.budget())) {
            refuseEncrypted(archive);
            XmlScanner styles = archive.xml("styles.xml");
            if (styles != null) {
                document.readStyles(styles);
            }
            XmlScanner content = archive.xml("content.xml");
            if (content == null) {
                throw RefusedFile.damaged();
            }
            document.read(content);
        } catch (ZipException | EOFException cause) {
            throw RefusedFile.damaged();
        }
    }

    /** A password leaves the parts in place and makes their bytes unreadable; the manifest, not always XML that is safe, tells. */
    private static void refuseEncrypted(Archive archive) throws IOException {
        String manifest = new String(archive.start("META-INF/manifest.xml", MANIFEST), StandardCharsets.ISO_8859_1);
        if (manifest.contains("encryption-data") || archive.has("encrypted-package")) {
            throw new RefusedFile(FindingCode.FILE_ENCRYPTED);
        }
    }
}

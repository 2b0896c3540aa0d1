package vn.cocau.grid.ods;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.cocau.finding.Place;
import vn.cocau.grid.Opening;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.file.Workbooks;

/** OpenDocument spreadsheets written as raw XML. */
final class OdsFiles {

    static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    static final String NAMESPACES = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
            + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'"
            + " xmlns:number='urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0'"
            + " xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'"
            + " xmlns:dc='http://purl.org/dc/elements/1.1/'"
            + " xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'";

    private OdsFiles() {}

    /** A document with these automatic styles and this content of its spreadsheet. */
    static Path document(Path folder, String styles, String spreadsheet) throws IOException {
        return archive(folder, Map.of("content.xml", content("document-content", styles, spreadsheet)));
    }

    static String content(String root, String styles, String spreadsheet) {
        return "<?xml version='1.0' encoding='UTF-8'?><office:" + root + NAMESPACES + " office:mimetype='" + TYPE + "'>"
                + "<office:automatic-styles>" + styles + "</office:automatic-styles>"
                + "<office:body><office:spreadsheet>" + spreadsheet
                + "</office:spreadsheet></office:body></office:" + root + ">";
    }

    static Path archive(Path folder, Map<String, String> parts) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("mimetype", TYPE);
        all.putAll(parts);
        Path file = folder.resolve("a.ods");
        try (OutputStream stream = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(stream, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    static Opening open(Path file) {
        return Workbooks.open(file, Place.ofFile(String.valueOf(file.getFileName())));
    }

    /** The only sheet of a document with these styles and this content of its table. */
    static SheetGrid sheet(Path folder, String styles, String table) throws IOException {
        return onlySheet(document(folder, styles, "<table:table table:name='Bảng 1'>" + table + "</table:table>"));
    }

    static SheetGrid onlySheet(Path file) {
        Opening opening = open(file);
        if (opening.workbook() == null) {
            throw new AssertionError(opening.findings().toString());
        }
        return opening.workbook().sheets().get(0);
    }
}

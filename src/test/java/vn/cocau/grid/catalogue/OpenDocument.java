package vn.cocau.grid.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** An .ods written part by part as XML. Its first table is S. */
final class OpenDocument {

    private static final String NAMES = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
            + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'"
            + " xmlns:number='urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0'"
            + " xmlns:dc='http://purl.org/dc/elements/1.1/'"
            + " xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'"
            + " xmlns:of='urn:oasis:names:tc:opendocument:xmlns:of:1.2' office:version='1.3'";

    private static final String MANIFEST = "<manifest:manifest"
            + " xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0' manifest:version='1.3'>"
            + "<manifest:file-entry manifest:full-path='/'"
            + " manifest:media-type='application/vnd.oasis.opendocument.spreadsheet'/>"
            + "<manifest:file-entry manifest:full-path='content.xml' manifest:media-type='text/xml'/>"
            + "</manifest:manifest>";

    private String styles = "";
    private String tables = "";
    private String settings = "";
    private String manifest = MANIFEST;
    private String mark = "";

    private OpenDocument() {}

    /** A spreadsheet whose table S holds these rows. */
    static OpenDocument rows(String rows) {
        return new OpenDocument().table("S", "", rows);
    }

    static OpenDocument row(String cells) {
        return rows("<table:table-row>" + cells + "</table:table-row>");
    }

    OpenDocument table(String name, String attributes, String content) {
        tables += "<table:table table:name='" + name + "' " + attributes + ">" + content + "</table:table>";
        return this;
    }

    /** Automatic styles. */
    OpenDocument styles(String xml) {
        styles = xml;
        return this;
    }

    /** What stands before the tables. */
    OpenDocument settings(String xml) {
        settings = xml;
        return this;
    }

    OpenDocument manifest(String from, String to) {
        manifest = manifest.replace(from, to);
        return this;
    }

    /** What stands before the root element of the content. */
    OpenDocument mark(String xml) {
        mark = xml;
        return this;
    }

    private Map<String, byte[]> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put(
                "content.xml",
                mark + "<office:document-content" + NAMES + "><office:automatic-styles>" + styles
                        + "</office:automatic-styles><office:body><office:spreadsheet>" + settings + tables
                        + "</office:spreadsheet></office:body></office:document-content>");
        parts.put("META-INF/manifest.xml", manifest);
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    byte[] bytes() {
        return Zips.stored(parts());
    }

    Path save(Path folder) throws IOException {
        return Files.write(folder.resolve("a.ods"), bytes());
    }

    Read open(Path folder) throws IOException {
        return Read.of(save(folder));
    }

    /** A number, shown as something else than it is. */
    static String number(String digits, String shown) {
        return "<table:table-cell office:value-type='float' office:value='" + digits + "'><text:p>" + shown
                + "</text:p></table:table-cell>";
    }

    static String number(String digits) {
        return number(digits, digits);
    }

    /** A text cell of these paragraphs' XML. */
    static String text(String paragraphs) {
        return "<table:table-cell office:value-type='string'>" + paragraphs + "</table:table-cell>";
    }

    /** A cell with these attributes, which shows something. */
    static String cell(String attributes, String shown) {
        return "<table:table-cell " + attributes + "><text:p>" + shown + "</text:p></table:table-cell>";
    }
}

package vn.cocau.bench.input;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import vn.cocau.bench.Facts;

/** An OpenDocument table with 0.72 million cells. */
public final class LargeOds implements Generator {

    private static final int ROWS = 60_000;
    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String OPENING =
            "<office:document-content xmlns:office=\"" + NAMES + "office:1.0\" xmlns:table=\""
                    + NAMES + "table:1.0\" xmlns:text=\"" + NAMES + "text:1.0\" xmlns:style=\"" + NAMES
                    + "style:1.0\" office:version=\"1.2\"><office:automatic-styles>"
                    + "<style:style style:name=\"ce1\" style:family=\"table-cell\"/></office:automatic-styles>"
                    + "<office:body><office:spreadsheet><table:table table:name=\"Biểu 1\">"
                    + "<table:table-column table:number-columns-repeated=\"12\"/>";

    @Override
    public Facts write(Path file) throws IOException {
        Table table = new Table(ROWS);
        try (ZipParts parts = new ZipParts(file)) {
            parts.stored("mimetype", TYPE);
            parts.part(
                    "META-INF/manifest.xml",
                    "<manifest:manifest xmlns:manifest=\"" + NAMES + "manifest:1.0\">" + entry("/", TYPE)
                            + entry("content.xml", "text/xml") + "</manifest:manifest>");
            Writer out = parts.begin("content.xml");
            out.write(OPENING);
            for (int row = 0; table.hasNext(); row++) {
                write(table.next(), row, out);
            }
            out.write("</table:table></office:spreadsheet></office:body></office:document-content>");
        }
        return table.facts();
    }

    private static void write(List<String> fields, int row, Writer out) throws IOException {
        out.write("<table:table-row>");
        for (int column = 0; column < fields.size(); column++) {
            String field = Xml.escaped(fields.get(column));
            String value = Table.isText(row, column) ? "\"string\">" : "\"float\" office:value=\"" + field + "\">";
            out.write("<table:table-cell table:style-name=\"ce1\" office:value-type=" + value + "<text:p>" + field
                    + "</text:p></table:table-cell>");
        }
        out.write("</table:table-row>");
    }

    private static String entry(String path, String type) {
        return "<manifest:file-entry manifest:full-path=\"" + path + "\" manifest:media-type=\"" + type + "\"/>";
    }
}

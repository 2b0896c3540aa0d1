package vn.cocau.bench.input;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/** A workbook of one sheet as Excel lays it out; the caller writes the sheet's rows, then closes. */
final class XlsxFile implements AutoCloseable {

    /** Cell formats by their place in the style table. */
    static final int BOLD = 1;

    static final int LABEL = 2;
    static final int FIRST_NUMBER = 3;
    static final int NUMBERS = 3;

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final ZipParts parts;
    private final SharedStrings strings = new SharedStrings();

    XlsxFile(Path file) throws IOException {
        parts = new ZipParts(file);
        parts.part(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + override("workbook", "sheet.main") + override("worksheets/sheet1", "worksheet")
                        + override("styles", "styles") + override("sharedStrings", "sharedStrings") + "</Types>");
        parts.part("_rels/.rels", relationships("officeDocument", "xl/workbook.xml"));
        parts.part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"Biểu 1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.part(
                "xl/_rels/workbook.xml.rels",
                relationships(
                        "worksheet", "worksheets/sheet1.xml",
                        "styles", "styles.xml",
                        "sharedStrings", "sharedStrings.xml"));
        parts.part("xl/styles.xml", styles());
    }

    /** Begins the sheet: the caller writes rows, {@code sheetData} and all that follows it. */
    Writer sheet(String dimension) throws IOException {
        Writer out = parts.begin("xl/worksheets/sheet1.xml");
        out.write("<worksheet xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><dimension ref=\"" + dimension
                + "\"/><sheetViews><sheetView workbookViewId=\"0\"/></sheetViews>"
                + "<sheetFormatPr defaultRowHeight=\"15\"/><sheetData>");
        return out;
    }

    int string(String text) {
        return strings.index(text);
    }

    @Override
    public void close() throws IOException {
        strings.write(parts.begin("xl/sharedStrings.xml"));
        parts.close();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relationships(String... typesAndTargets) {
        StringBuilder all = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            all.append("<Relationship Id=\"rId" + (i / 2 + 1) + "\" Type=\"" + OFFICE + "/" + typesAndTargets[i]
                    + "\" Target=\"" + typesAndTargets[i + 1] + "\"/>");
        }
        return all.append("</Relationships>").toString();
    }

    private static String styles() {
        String font = "<sz val=\"11\"/><name val=\"Times New Roman\"/><family val=\"1\"/>";
        String base = "fillId=\"0\" borderId=\"0\" xfId=\"0\"";
        return "<styleSheet xmlns=\"" + MAIN
                + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"#,##0.0\"/>"
                + "</numFmts><fonts count=\"2\"><font>" + font + "</font><font><b/>" + font + "</font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"6\"><xf numFmtId=\"0\" fontId=\"0\" " + base + "/>"
                + "<xf numFmtId=\"0\" fontId=\"1\" " + base + " applyFont=\"1\" applyAlignment=\"1\">"
                + "<alignment horizontal=\"center\" wrapText=\"1\"/></xf>"
                + "<xf numFmtId=\"0\" fontId=\"0\" " + base + " applyAlignment=\"1\"><alignment indent=\"1\"/></xf>"
                + "<xf numFmtId=\"2\" fontId=\"0\" " + base + " applyNumberFormat=\"1\"/>"
                + "<xf numFmtId=\"4\" fontId=\"0\" " + base + " applyNumberFormat=\"1\"/>"
                + "<xf numFmtId=\"164\" fontId=\"0\" " + base + " applyNumberFormat=\"1\"/></cellXfs>"
                + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";
    }
}

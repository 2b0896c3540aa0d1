package vn.cocau.grid.file;

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

/** Workbooks written as raw XML, for what no library writes. */
public final class WorkbookFiles {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private WorkbookFiles() {}

    /** An .xlsx of one sheet; {@code rows} is what stands in and after sheetData. */
    public static Path xlsx(Path folder, String workbookProperties, String rows) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + override("/xl/workbook.xml", "sheet.main")
                        + override("/xl/worksheets/sheet1.xml", "worksheet")
                        + override("/xl/styles.xml", "styles")
                        + "</Types>");
        parts.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONS + "'>" + workbookProperties
                        + "<sheets><sheet name='Bảng 1' sheetId='1' r:id='rId1'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations("worksheet", "worksheets/sheet1.xml")
                        .replace(
                                "</Relationships>",
                                "<Relationship Id='rId2' Type='" + RELATIONS
                                        + "/styles' Target='styles.xml'/></Relationships>"));
        parts.put("xl/styles.xml", STYLES);
        parts.put("xl/worksheets/sheet1.xml", "<worksheet xmlns='" + MAIN + "'>" + rows + "</worksheet>");
        return zip(folder.resolve("a.xlsx"), parts);
    }

    /** Style 1 is a percentage, 2 a date, 3 a custom format with two decimals. */
    private static final String STYLES = "<styleSheet xmlns='" + MAIN + "'>"
            + "<numFmts count='1'><numFmt numFmtId='170' formatCode='#,##0.00&quot; tỷ d&quot;'/></numFmts>"
            + "<fonts count='1'><font><sz val='11'/><name val='Times New Roman'/></font></fonts>"
            + "<fills count='1'><fill/></fills><borders count='1'><border/></borders>"
            + "<cellStyleXfs count='1'><xf/></cellStyleXfs>"
            + "<cellXfs count='4'><xf/><xf numFmtId='10' applyNumberFormat='1'/>"
            + "<xf numFmtId='14' applyNumberFormat='1'/><xf numFmtId='170' applyNumberFormat='1'/></cellXfs>"
            + "</styleSheet>";

    private static String override(String part, String kind) {
        return "<Override PartName='" + part + "' ContentType='"
                + "application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml'/>";
    }

    private static String relations(String kind, String target) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='rId1' Type='" + RELATIONS + "/" + kind + "' Target='" + target
                + "'/></Relationships>";
    }

    public static Path zip(Path file, Map<String, String> parts) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(stream, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    public static Opening open(Path file) {
        return Workbooks.open(file, Place.ofFile(String.valueOf(file.getFileName())));
    }

    public static SheetGrid onlySheet(Path file) {
        Opening opening = open(file);
        if (opening.workbook() == null) {
            throw new AssertionError(opening.findings().toString());
        }
        return opening.workbook().sheets().get(0);
    }
}

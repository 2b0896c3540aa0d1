package vn.cocau.reply;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.Workbook;

/** Writes any workbook as an {@code .xlsx} with the same cells at the same addresses: what they hold, no formulas. */
final class PlainWorkbook {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int LONGEST_NAME = 31;
    /** The first day a ZIP file knows: no clock in what we write. */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private PlainWorkbook() {}

    /** Writes the workbook; gives the names of its sheets there, which Excel restricts, by their own names. */
    static Map<String, String> write(Workbook workbook, String onlySheet, Path into) throws IOException {
        List<SheetGrid> sheets = workbook.sheets();
        List<String> names = names(sheets, onlySheet);
        PlainStyles styles = new PlainStyles();
        try (OutputStream out = Files.newOutputStream(into);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
                Writer xml = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8))) {
            for (int i = 0; i < sheets.size(); i++) {
                zip.putNextEntry(entry("xl/worksheets/sheet" + (i + 1) + ".xml"));
                new PlainSheet(xml, styles).write(sheets.get(i));
                end(zip, xml);
            }
            put(zip, xml, "xl/styles.xml", styles.xml());
            put(zip, xml, "xl/workbook.xml", workbookXml(names));
            put(zip, xml, "xl/_rels/workbook.xml.rels", relationships(names.size()));
            put(zip, xml, "_rels/.rels", rootRelationships());
            put(zip, xml, "[Content_Types].xml", contentTypes(names.size()));
        }
        Map<String, String> renamed = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            renamed.putIfAbsent(sheets.get(i).name(), names.get(i));
        }
        return renamed;
    }

    private static void put(ZipOutputStream zip, Writer xml, String part, String content) throws IOException {
        zip.putNextEntry(entry(part));
        xml.write(HEAD + content);
        end(zip, xml);
    }

    private static void end(ZipOutputStream zip, Writer xml) throws IOException {
        xml.flush();
        zip.closeEntry();
    }

    private static ZipEntry entry(String part) {
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(DATE);
        return entry;
    }

    private static List<String> names(List<SheetGrid> sheets, String onlySheet) {
        List<String> names = new ArrayList<>();
        for (SheetGrid sheet : sheets) {
            String wanted = sheet.name().isBlank() ? onlySheet : sheet.name();
            String allowed = shortened(wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]|^'|'$", "_"), LONGEST_NAME);
            String name = allowed;
            for (int number = 2; isTaken(names, name); number++) {
                String ending = " (" + number + ")";
                name = shortened(allowed, LONGEST_NAME - ending.length()) + ending;
            }
            names.add(name);
        }
        return names;
    }

    private static boolean isTaken(List<String> names, String name) {
        return names.stream().anyMatch(each -> each.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
    }

    private static String shortened(String name, int length) {
        return name.length() > length ? name.substring(0, length) : name;
    }

    private static String workbookXml(List<String> names) {
        StringBuilder xml = new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>");
        for (int i = 1; i <= names.size(); i++) {
            xml.append("<sheet name=\"" + Markup.escaped(names.get(i - 1)) + "\" sheetId=\"" + i + "\" r:id=\"rId" + i
                    + "\"/>");
        }
        return xml.append("</sheets></workbook>").toString();
    }

    private static String relationships(int sheets) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 1; i <= sheets; i++) {
            xml.append("<Relationship Id=\"rId" + i + "\" Type=\"" + OFFICE + "/worksheet\" Target=\"worksheets/sheet"
                    + i + ".xml\"/>");
        }
        return xml + "<Relationship Id=\"rId" + (sheets + 1) + "\" Type=\"" + OFFICE
                + "/styles\" Target=\"styles.xml\"/></Relationships>";
    }

    private static String rootRelationships() {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
    }

    private static String contentTypes(int sheets) {
        StringBuilder xml = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        xml.append(override("workbook", "sheet.main+xml")).append(override("styles", "styles+xml"));
        for (int i = 1; i <= sheets; i++) {
            xml.append(override("worksheets/sheet" + i, "worksheet+xml"));
        }
        return xml.append("</Types>").toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPE + type + "\"/>";
    }
}

package vn.cocau.grid.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** An .xlsx written part by part as XML, so that each part can be what no library writes. Its first sheet is S. */
final class OpenXml {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String SHARED = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";
    static final String TYPES = "[Content_Types].xml";

    /** A sheet: its element's attributes in the workbook, and what stands around and in its sheetData. */
    private record Sheet(String name, String attributes, String before, String rows, String after) {}

    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> shared = new ArrayList<>();
    private final Map<String, String> comments = new LinkedHashMap<>();
    private final List<Consumer<Map<String, byte[]>>> changes = new ArrayList<>();
    private String beforeSheets = "";
    private String afterSheets = "";
    private String styles = OpenXmlStyles.formats();

    private OpenXml() {}

    /** A workbook whose sheet S holds these rows. */
    static OpenXml rows(String rows) {
        return new OpenXml().sheet("S", "", rows);
    }

    /** A workbook whose sheet S holds these cells in row 1. */
    static OpenXml row(String cells) {
        return rows("<row r='1'>" + cells + "</row>");
    }

    /** Another sheet; its attributes are such as {@code state='hidden'}. */
    OpenXml sheet(String name, String attributes, String rows) {
        sheets.add(new Sheet(name, attributes, "", rows, ""));
        return this;
    }

    /** What stands before the last sheet's sheetData: dimension, cols. */
    OpenXml before(String xml) {
        Sheet last = sheets.remove(sheets.size() - 1);
        sheets.add(new Sheet(last.name, last.attributes, xml, last.rows, last.after));
        return this;
    }

    /** What stands after the last sheet's sheetData: mergeCells. */
    OpenXml after(String xml) {
        Sheet last = sheets.remove(sheets.size() - 1);
        sheets.add(new Sheet(last.name, last.attributes, last.before, last.rows, xml));
        return this;
    }

    OpenXml properties(String xml) {
        beforeSheets = xml;
        return this;
    }

    /** What stands after the workbook's list of sheets: calcPr, externalReferences. */
    OpenXml afterSheets(String xml) {
        afterSheets = xml;
        return this;
    }

    /** Number formats; the first is the style {@code s='1'}. */
    OpenXml formats(String... codes) {
        styles = OpenXmlStyles.formats(codes);
        return this;
    }

    OpenXml styles(String xml) {
        styles = xml;
        return this;
    }

    /** Shared strings, each a whole {@code <si>}. */
    OpenXml shared(String... items) {
        shared.addAll(List.of(items));
        return this;
    }

    OpenXml comment(String cell, String text) {
        comments.put(cell, text);
        return this;
    }

    OpenXml part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    OpenXml part(String name, byte[] bytes) {
        changes.add(parts -> parts.put(name, bytes));
        return this;
    }

    OpenXml without(String name) {
        changes.add(parts -> {
            if (parts.remove(name) == null) {
                throw new AssertionError("there is no part " + name);
            }
        });
        return this;
    }

    OpenXml renamed(String name, String other) {
        changes.add(parts -> parts.put(other, parts.remove(name)));
        return this;
    }

    /** The same name in every part. */
    OpenXml everywhere(String from, String to) {
        changes.add(parts -> parts.replaceAll((name, bytes) -> OpenXmlParts.replaced(bytes, from, to)));
        return this;
    }

    OpenXml edited(String name, String from, String to) {
        changes.add(parts -> {
            byte[] before = parts.get(name);
            byte[] after = OpenXmlParts.replaced(before, from, to);
            if (new String(before, StandardCharsets.UTF_8).equals(new String(after, StandardCharsets.UTF_8))) {
                throw new AssertionError(from + " does not occur in " + name);
            }
            parts.put(name, after);
        });
        return this;
    }

    Map<String, byte[]> parts() {
        OpenXmlParts parts = new OpenXmlParts(styles, shared, comments);
        for (Sheet sheet : sheets) {
            parts.sheet(sheet.before + "<sheetData>" + sheet.rows + "</sheetData>" + sheet.after);
        }
        List<String> listed = new ArrayList<>();
        for (Sheet sheet : sheets) {
            int id = listed.size() + 1;
            listed.add("<sheet name='" + sheet.name + "' " + sheet.attributes + " sheetId='" + id + "' r:id='rId" + id
                    + "'/>");
        }
        Map<String, byte[]> result =
                parts.book(beforeSheets + "<sheets>" + String.join("", listed) + "</sheets>" + afterSheets);
        changes.forEach(change -> change.accept(result));
        return result;
    }

    byte[] bytes() {
        return Zips.of(parts());
    }

    Path save(Path folder, String name) throws IOException {
        return Files.write(folder.resolve(name), bytes());
    }

    Read open(Path folder) throws IOException {
        return Read.of(save(folder, "a.xlsx"));
    }
}

package vn.cocau.grid.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of an ordinary .xlsx. */
final class OpenXmlParts {

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<String> types = new ArrayList<>();
    private final List<String> relations = new ArrayList<>();
    private final String styles;
    private final List<String> shared;
    private final Map<String, String> comments;
    private int sheets;

    OpenXmlParts(String styles, List<String> shared, Map<String, String> comments) {
        this.styles = styles;
        this.shared = shared;
        this.comments = comments;
    }

    void sheet(String content) {
        sheets++;
        String name = "xl/worksheets/sheet" + sheets + ".xml";
        add(name, "worksheet", "worksheet", "<worksheet" + names() + ">" + content + "</worksheet>");
        if (sheets == 1 && !comments.isEmpty()) {
            parts.put(
                    "xl/worksheets/_rels/sheet1.xml.rels",
                    relationships(List.of(relation("rId1", "comments", "../comments1.xml"))));
            parts.put("xl/comments1.xml", commentPart());
            types.add(override("xl/comments1.xml", "comments"));
        }
    }

    Map<String, byte[]> book(String content) {
        if (!shared.isEmpty()) {
            add(
                    OpenXml.SHARED,
                    "sharedStrings",
                    "sharedStrings",
                    "<sst" + names() + ">" + String.join("", shared) + "</sst>");
        }
        add(OpenXml.STYLES, "styles", "styles", styles);
        types.add(override(OpenXml.WORKBOOK, "sheet.main"));
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                OpenXml.TYPES,
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Default Extension='bin' ContentType='application/vnd.ms-office.vbaProject'/>"
                        + "<Default Extension='xml' ContentType='application/xml'/>" + String.join("", types)
                        + "</Types>");
        all.put("_rels/.rels", relationships(List.of(relation("rId1", "officeDocument", OpenXml.WORKBOOK))));
        all.put(OpenXml.WORKBOOK, "<workbook" + names() + ">" + content + "</workbook>");
        all.put("xl/_rels/workbook.xml.rels", relationships(relations));
        all.putAll(parts);
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        all.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    private void add(String name, String kind, String relation, String xml) {
        parts.put(name, xml);
        types.add(override(name, kind));
        relations.add(relation("rId" + (relations.size() + 1), relation, name.substring("xl/".length())));
    }

    private String commentPart() {
        StringBuilder list = new StringBuilder();
        comments.forEach((cell, text) -> list.append(
                "<comment ref='" + cell + "' authorId='0'><text><r><t>" + text + "</t></r></text></comment>"));
        return "<comments" + names() + "><authors><author>Lan</author></authors><commentList>" + list
                + "</commentList></comments>";
    }

    private static String names() {
        return " xmlns='" + OpenXml.MAIN + "' xmlns:r='" + OpenXml.OFFICE + "'";
    }

    private static String override(String part, String kind) {
        return "<Override PartName='/" + part + "' ContentType='"
                + "application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml'/>";
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id='" + id + "' Type='" + OpenXml.OFFICE + "/" + kind + "' Target='" + target + "'/>";
    }

    private static String relationships(List<String> all) {
        return "<Relationships xmlns='" + OpenXml.PACKAGE + "'>" + String.join("", all) + "</Relationships>";
    }

    static byte[] replaced(byte[] part, String from, String to) {
        return new String(part, StandardCharsets.UTF_8).replace(from, to).getBytes(StandardCharsets.UTF_8);
    }
}

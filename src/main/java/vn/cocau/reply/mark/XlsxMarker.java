package vn.cocau.reply.mark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.CellAddress;

/**
 * Colours and comments cells of an {@code .xlsx} or {@code .xlsm} inside its package: the sheets concerned, their
 * comments, the styles and the lists that name the parts are changed in places, everything else stays byte for byte.
 */
public final class XlsxMarker {

    private static final Set<String> AFTER_LEGACY_DRAWING = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "AlternateContent",
            "webPublishItems",
            "tableParts",
            "extLst");
    private static final String COMMENTS_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final String STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

    private final OfficePackage parts;
    private final Marks marks;
    private final String workbookPart;
    private final String stylesPart;
    private final CellColours colours;
    private int sheets;

    private XlsxMarker(OfficePackage parts, Marks marks) throws IOException {
        this.parts = parts;
        this.marks = marks;
        this.workbookPart = needed(new Links(parts, "").ofType("officeDocument"));
        String styles = new Links(parts, workbookPart).ofType("styles");
        this.stylesPart = styles == null ? withStyles() : styles;
        this.colours = new CellColours(xml(stylesPart));
    }

    /** Writes the workbook with its marks into another file. */
    public static void mark(Path workbook, Marks marks, Path into) throws IOException {
        try (OfficePackage parts = new OfficePackage(workbook)) {
            new XlsxMarker(parts, marks).mark();
            parts.write(into);
        }
    }

    private void mark() throws IOException {
        Markup markup = new Markup(xml(workbookPart));
        while (markup.next()) {
            if (markup.starts("sheet")) {
                sheets++;
                Map<CellAddress, Mark> here = marks.of(SheetName.read(markup.attribute("name")));
                String sheet = new Links(parts, workbookPart).part(relationship(markup));
                if (!here.isEmpty() && sheet != null && parts.has(sheet)) {
                    mark(sheet, here);
                }
            }
        }
        parts.put(stylesPart, colours.done());
    }

    private static @Nullable String relationship(Markup markup) {
        return markup.attributeEnding(":id");
    }

    private void mark(String sheet, Map<CellAddress, Mark> here) throws IOException {
        parts.put(sheet, SheetCells.coloured(xml(sheet), here, colours));
        Links links = new Links(parts, sheet);
        String comments = links.ofType("comments");
        String list = comments == null ? CommentList.empty(Part.namespace(xml(sheet))) : xml(comments);
        Map<CellAddress, Mark> fresh = CommentList.withoutComment(list, here);
        String part = comments == null ? newComments(sheet, links) : comments;
        parts.put(part, CommentList.with(list, here, marks.author()));
        if (!fresh.isEmpty()) {
            draw(sheet, links, fresh);
        }
    }

    private String newComments(String sheet, Links links) throws IOException {
        String part = parts.free("xl/comments", ".xml");
        links.add(officeType(sheet, "comments"), part);
        new ContentTypes(parts).add(part, COMMENTS_TYPE);
        return part;
    }

    private void draw(String sheet, Links links, Map<CellAddress, Mark> fresh) throws IOException {
        String drawing = links.part(legacyDrawing(xml(sheet)));
        if (drawing == null) {
            drawing = parts.free("xl/drawings/vmlDrawing", ".vml");
            String id = links.add(officeType(sheet, "vmlDrawing"), drawing);
            new ContentTypes(parts).addExtension("vml", NoteShapes.CONTENT_TYPE);
            String xml = xml(sheet);
            String element = "<" + Part.prefix(xml) + "legacyDrawing xmlns:r=\"" + officeType(sheet, "") + "\" r:id=\""
                    + id + "\"/>";
            parts.put(sheet, Part.insertedBefore(xml, AFTER_LEGACY_DRAWING, element));
            parts.put(drawing, NoteShapes.empty(sheets));
        }
        parts.put(drawing, NoteShapes.with(xml(drawing), sheets, fresh));
    }

    private static @Nullable String legacyDrawing(String sheetXml) {
        Markup markup = new Markup(sheetXml);
        while (markup.next()) {
            if (markup.depth() == 2 && markup.starts("legacyDrawing")) {
                return relationship(markup);
            }
        }
        return null;
    }

    /** The address of a kind of relationship, in the variant of the standard that the sheet is written in. */
    private String officeType(String sheet, String type) throws IOException {
        boolean strict = Part.namespace(xml(sheet)).startsWith("http://purl.oclc.org/");
        String root = strict
                ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return type.isEmpty() ? root : root + "/" + type;
    }

    private String withStyles() throws IOException {
        String part = parts.free("xl/styles", ".xml");
        new Links(parts, workbookPart).add(officeType(workbookPart, "styles"), part);
        new ContentTypes(parts).add(part, STYLES_TYPE);
        parts.put(part, CellColours.none(Part.namespace(xml(workbookPart))));
        return part;
    }

    private String xml(String part) throws IOException {
        return needed(parts.xml(part));
    }

    private static String needed(@Nullable String found) {
        if (found == null) {
            throw new IllegalStateException("a package without a part that it names");
        }
        return found;
    }
}

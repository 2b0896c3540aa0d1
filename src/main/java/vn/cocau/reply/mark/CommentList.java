package vn.cocau.reply.mark;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.CellAddress;

/** The comments part of a sheet: new comments are added, a comment that is there already gets ours below its own text. */
final class CommentList {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** Inside the root, the list and the comment. */
    private static final int TEXT_DEPTH = 4;

    private final String xml;
    private final String prefix;
    private final Map<CellAddress, Mark> fresh;
    private final Edits edits;
    private int authors;

    private CommentList(String xml, Map<CellAddress, Mark> marks) {
        this.xml = xml;
        this.prefix = Part.prefix(xml);
        this.fresh = new TreeMap<>(marks);
        this.edits = new Edits(xml);
    }

    /** A part without comments. */
    static String empty(String namespace) {
        return HEAD + "<comments xmlns=\"" + namespace + "\"><authors></authors><commentList></commentList></comments>";
    }

    /** @param xml a comments part, whose lists may be empty but are there */
    static String with(String xml, Map<CellAddress, Mark> marks, String author) {
        String opened = xml.replaceFirst("<((?:\\w+:)?)authors\\s*/>", "<$1authors></$1authors>")
                .replaceFirst("<((?:\\w+:)?)commentList\\s*/>", "<$1commentList></$1commentList>");
        return new CommentList(opened, marks).with(author);
    }

    private String with(String author) {
        Markup markup = new Markup(xml);
        Mark own = null;
        while (markup.next()) {
            authors += markup.starts("author") ? 1 : 0;
            if (markup.starts("comment")) {
                own = fresh.remove(first(markup.attribute("ref")));
            } else if (own != null
                    && markup.depth() == TEXT_DEPTH + 1
                    && markup.name().equals("t")) {
                wrap(markup);
            } else if (own != null && markup.depth() == TEXT_DEPTH && markup.ends("text")) {
                append(markup, own);
            } else if (markup.closes() && markup.ends("authors")) {
                edits.insert(markup.from(), element("author", "", Part.escaped(author)));
            } else if (markup.closes() && markup.ends("commentList")) {
                fresh.forEach((cell, mark) -> edits.insert(markup.from(), comment(cell, mark)));
            }
        }
        return edits.done();
    }

    private static CellAddress first(@Nullable String reference) {
        String text = reference == null ? "" : reference.replace("$", "");
        return text.matches("[A-Z]+\\d+(:.*)?")
                ? CellAddress.parse(text.replaceFirst(":.*", ""))
                : new CellAddress(-1, -1);
    }

    /** A text without runs becomes a run, for beside runs it would not be shown. */
    private void wrap(Markup markup) {
        if (!markup.closes()) {
            edits.insert(markup.from(), "<" + prefix + "r>");
        }
        if (markup.ends("t")) {
            edits.insert(markup.to(), "</" + prefix + "r>");
        }
    }

    private void append(Markup markup, Mark mark) {
        String run = element("r", "", text("\n\n" + mark.text()));
        if (markup.isEmpty()) {
            edits.replace(markup.from(), markup.to(), element("text", "", run));
        } else {
            edits.insert(markup.from(), run);
        }
    }

    private String comment(CellAddress cell, Mark mark) {
        String attributes = " ref=\"" + cell + "\" authorId=\"" + authors + "\"";
        return element("comment", attributes, element("text", "", text(mark.text())));
    }

    private String text(String content) {
        return element("t", " xml:space=\"preserve\"", Part.escaped(content));
    }

    private String element(String name, String attributes, String content) {
        return "<" + prefix + name + attributes + ">" + content + "</" + prefix + name + ">";
    }

    /** The marks that have no comment in the part yet, and so need a shape. */
    static Map<CellAddress, Mark> withoutComment(String xml, Map<CellAddress, Mark> marks) {
        Map<CellAddress, Mark> fresh = new TreeMap<>(marks);
        Markup markup = new Markup(xml);
        while (markup.next()) {
            if (markup.starts("comment")) {
                fresh.remove(first(markup.attribute("ref")));
            }
        }
        return fresh;
    }
}

package vn.cocau.reply.mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The styles part: for a style and a colour the same style with that background, everything else kept. */
final class CellColours {

    private static final String EMPTY = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<styleSheet xmlns=\"%s\"><fonts count=\"1\"><font/></fonts>"
            + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs></styleSheet>";
    private static final Set<String> AFTER_FILLS =
            Set.of("borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst");
    private static final Set<String> AFTER_FORMATS = Set.of("cellStyles", "dxfs", "tableStyles", "colors", "extLst");

    private record Coloured(int style, Tint tint) {}

    private final String xml;
    private final String prefix;
    private final List<String> formats;
    private final int fills;
    private final Map<Tint, Integer> newFills = new LinkedHashMap<>();
    private final Map<Coloured, Integer> known = new HashMap<>();
    private final List<String> newFormats = new ArrayList<>();

    CellColours(String stylesXml) {
        String some = withList(
                stylesXml,
                "fills",
                AFTER_FILLS,
                "<%1$sfill><%1$spatternFill patternType=\"none\"/></%1$sfill>"
                        + "<%1$sfill><%1$spatternFill patternType=\"gray125\"/></%1$sfill>");
        this.xml = withList(some, "cellXfs", AFTER_FORMATS, "<%1$sxf/>");
        this.prefix = Part.prefix(xml);
        this.formats = children("cellXfs");
        this.fills = children("fills").size();
    }

    /** The styles of a package that has none. */
    static String none(String namespace) {
        return EMPTY.replace("%s", namespace);
    }

    private static String withList(String xml, String list, Set<String> before, String content) {
        String prefix = Part.prefix(xml);
        String element = "<" + prefix + list + ">" + content.replace("%1$s", prefix) + "</" + prefix + list + ">";
        Markup markup = new Markup(xml);
        while (markup.next()) {
            if (markup.depth() == 2 && markup.starts(list)) {
                return markup.isEmpty()
                        ? new Edits(xml)
                                .replace(markup.from(), markup.to(), element)
                                .done()
                        : xml;
            }
        }
        return Part.insertedBefore(xml, before, element);
    }

    /** The number of the style that is another one with the background of a tint. */
    int of(int style, Tint tint) {
        return known.computeIfAbsent(new Coloured(style, tint), wanted -> {
            int fill = newFills.computeIfAbsent(tint, each -> fills + newFills.size());
            String format = style >= 0 && style < formats.size() ? formats.get(style) : "<" + prefix + "xf/>";
            int tagEnd = tagEnd(format);
            String tag =
                    Part.with(Part.with(format.substring(0, tagEnd), "fillId", String.valueOf(fill)), "applyFill", "1");
            newFormats.add(tag + format.substring(tagEnd));
            return formats.size() + newFormats.size() - 1;
        });
    }

    private static int tagEnd(String element) {
        Markup markup = new Markup(element);
        return markup.next() ? markup.to() : 0;
    }

    /** The styles part with what was asked for. */
    String done() {
        StringBuilder filled = new StringBuilder();
        newFills.keySet()
                .forEach(tint -> filled.append(("<%1$sfill><%1$spatternFill patternType=\"solid\"><%1$sfgColor rgb=\"FF"
                                + tint.hex() + "\"/><%1$sbgColor indexed=\"64\"/></%1$spatternFill></%1$sfill>")
                        .replace("%1$s", prefix)));
        String withFills = grown(xml, "fills", filled.toString(), fills + newFills.size());
        return grown(withFills, "cellXfs", String.join("", newFormats), formats.size() + newFormats.size());
    }

    private static String grown(String xml, String list, String added, int count) {
        Markup markup = new Markup(xml);
        Edits edits = new Edits(xml);
        while (markup.next()) {
            if (markup.depth() == 2 && markup.starts(list)) {
                String tag = xml.substring(markup.from(), markup.to());
                edits.replace(markup.from(), markup.to(), Part.with(tag, "count", String.valueOf(count)));
            } else if (markup.depth() == 2 && markup.ends(list)) {
                edits.insert(markup.from(), added);
            }
        }
        return edits.done();
    }

    /** The children of a list, each as it is written. */
    private List<String> children(String list) {
        List<String> children = new ArrayList<>();
        Markup markup = new Markup(xml);
        boolean inside = false;
        int start = 0;
        while (markup.next()) {
            if (markup.depth() == 2) {
                inside = markup.starts(list);
            } else if (markup.depth() == 3 && inside) {
                start = markup.closes() ? start : markup.from();
                if (markup.closes() || markup.isEmpty()) {
                    children.add(xml.substring(start, markup.to()));
                }
            }
        }
        return children;
    }
}

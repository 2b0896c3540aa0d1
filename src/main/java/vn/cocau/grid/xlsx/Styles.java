package vn.cocau.grid.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import vn.cocau.grid.Style;
import vn.cocau.grid.xml.Archive;
import vn.cocau.grid.xml.XmlScanner;

/** The styles that cells refer to by number. */
final class Styles {

    private final XmlScanner xml;
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Style.Font> fonts = new ArrayList<>();
    private final List<String> fills = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();
    private final Map<Style, Style> same = new HashMap<>();

    private Styles(XmlScanner xml) {
        this.xml = xml;
    }

    static List<Style> read(String part, Archive archive) throws IOException {
        XmlScanner xml = archive.xml(part);
        if (xml == null) {
            return List.of(Style.PLAIN);
        }
        Styles styles = new Styles(xml);
        while (xml.next() != XmlScanner.Event.DONE) {
            if (xml.starts("numFmts")) {
                styles.formats();
            } else if (xml.starts("fonts")) {
                styles.fonts();
            } else if (xml.starts("fills")) {
                styles.fills();
            } else if (xml.starts("cellXfs")) {
                styles.cells();
            }
        }
        return styles.styles;
    }

    private void formats() throws IOException {
        int list = xml.depth();
        while (xml.nextChild(list)) {
            formats.putIfAbsent(number("numFmtId"), Objects.requireNonNullElse(xml.attribute("formatCode"), ""));
            xml.skip();
        }
    }

    private void fonts() throws IOException {
        int list = xml.depth();
        while (xml.nextChild(list)) {
            String name = "";
            boolean bold = false;
            int font = xml.depth();
            while (xml.nextChild(font)) {
                String value = xml.attribute("val");
                name = xml.is("name") && value != null ? value : name;
                bold |= xml.is("b") && !"0".equals(value) && !"false".equals(value);
                xml.skip();
            }
            fonts.add(new Style.Font(name, bold));
        }
    }

    private void fills() throws IOException {
        int list = xml.depth();
        while (xml.nextChild(list)) {
            String colour = "";
            boolean solid = false;
            int fill = xml.depth();
            while (xml.next() != XmlScanner.Event.END || xml.depth() >= fill) {
                solid |= xml.starts("patternFill")
                        && !"none".equals(xml.attribute("patternType"))
                        && xml.attribute("patternType") != null;
                if (xml.starts("fgColor") && solid) {
                    colour = colour();
                }
            }
            fills.add(colour);
        }
    }

    private String colour() {
        String rgb = xml.attribute("rgb");
        if (rgb != null) {
            return rgb.length() == 8 ? rgb.substring(2) : rgb;
        }
        String theme = xml.attribute("theme");
        String tint = xml.attribute("tint");
        return theme == null
                ? "indexed " + xml.attribute("indexed")
                : "theme " + theme + (tint == null ? "" : " tint " + tint);
    }

    private void cells() throws IOException {
        int list = xml.depth();
        while (xml.nextChild(list)) {
            int format = number("numFmtId");
            int font = number("fontId");
            int fill = number("fillId");
            int indent = 0;
            int cell = xml.depth();
            while (xml.nextChild(cell)) {
                indent = xml.is("alignment") ? number("indent") : indent;
                xml.skip();
            }
            styles.add(style(format, font < fonts.size() ? fonts.get(font) : new Style.Font("", false), indent, fill));
        }
    }

    private Style style(int format, Style.Font font, int indent, int fill) {
        String code = formats.getOrDefault(format, builtIn(format));
        Style style = Style.of(format, code, font, indent, fill < fills.size() ? fills.get(fill) : "");
        return Objects.requireNonNullElse(same.putIfAbsent(style, style), style);
    }

    private static String builtIn(int format) {
        return Objects.requireNonNullElse(BuiltinFormats.getBuiltinFormat(format), "General");
    }

    private int number(String attribute) {
        return Numbers.of(xml.attribute(attribute), 0);
    }
}

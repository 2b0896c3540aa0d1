package vn.cocau.grid.xmlss;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.NamedFormats;
import vn.cocau.grid.Style;
import vn.cocau.grid.WorkbookBuilder;
import vn.cocau.grid.xml.NameNumbers;
import vn.cocau.grid.xml.Slice;
import vn.cocau.grid.xml.XmlScanner;

/** The styles of a workbook by their ids; the one called Default is that of cells that name none, and every style's parent. */
final class Styles {

    /** The number of no style. */
    static final int NONE = -1;

    private static final String USUAL = "Default";
    private static final int LONGEST_LINE = 32;

    private final XmlScanner xml;
    private final WorkbookBuilder workbook;
    private final Map<String, Look> looks = new LinkedHashMap<>();
    private final NameNumbers numbers = new NameNumbers();
    private int usual;

    Styles(XmlScanner xml, WorkbookBuilder workbook) {
        this.xml = xml;
        this.workbook = workbook;
    }

    /** The list of styles that starts here. */
    void read() throws IOException {
        int list = xml.depth();
        while (xml.nextChild(list)) {
            String id = xml.attribute("ID");
            if (id != null && xml.is("Style")) {
                looks.put(id, look());
            }
        }
        usual = workbook.style(style(resolved(Look.NONE)));
        looks.forEach((id, look) -> numbers.put(id, workbook.style(style(resolved(look)))));
    }

    private Look look() throws IOException {
        String parent = xml.attribute("Parent");
        Look look = Look.NONE;
        int style = xml.depth();
        while (xml.nextChild(style)) {
            look = new Look(
                            null,
                            xml.attribute("FontName"),
                            xml.attribute("Bold"),
                            xml.attribute("Indent"),
                            xml.is("Interior") ? fill() : null,
                            xml.is("NumberFormat")
                                    ? Objects.requireNonNullElse(xml.attribute("Format"), "General")
                                    : null)
                    .over(look);
        }
        return new Look(parent, look.font(), look.bold(), look.indent(), look.fill(), look.format());
    }

    private String fill() {
        String colour = Objects.requireNonNullElse(xml.attribute("Color"), "");
        boolean none =
                Objects.requireNonNullElse(xml.attribute("Pattern"), "Solid").equals("None");
        return colour.matches("#[0-9A-Fa-f]{6}") && !none ? colour.substring(1).toUpperCase(Locale.ROOT) : "";
    }

    private Look resolved(Look look) {
        Look result = look;
        for (int i = 0; i < LONGEST_LINE && result.parent() != null; i++) {
            result = result.over(looks.getOrDefault(result.parent(), Look.NONE));
        }
        return result.over(looks.getOrDefault(USUAL, Look.NONE));
    }

    private static Style style(Look look) {
        String font = Objects.requireNonNullElse(look.font(), "");
        String code = NamedFormats.code(Objects.requireNonNullElse(look.format(), "General"));
        String fill = Objects.requireNonNullElse(look.fill(), "");
        return Style.of(NONE, code, new Style.Font(font, isTrue(look.bold())), steps(look.indent()), fill);
    }

    static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equalsIgnoreCase(value);
    }

    private static int steps(@Nullable String indent) {
        return indent != null && indent.matches("[0-9]{1,3}") ? Integer.parseInt(indent) : 0;
    }

    /** The number of a style; negative where there is none of this id. */
    int number(Slice id) {
        return numbers.number(id);
    }

    /** The number of the style of cells that name none. */
    int usual() {
        return usual;
    }
}

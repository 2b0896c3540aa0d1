package vn.cocau.grid.ods;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.Style;
import vn.cocau.grid.WorkbookBuilder;
import vn.cocau.grid.xml.NameNumbers;
import vn.cocau.grid.xml.Slice;
import vn.cocau.grid.xml.XmlScanner;

/** The styles of a document by family and name; those of the content's own part replace common ones of the same name. */
final class Styles {

    /** The number of no style. */
    static final int NONE = -1;

    private static final int LONGEST_LINE = 32;

    private final WorkbookBuilder workbook;
    private final Map<String, String> fonts = new HashMap<>();
    private final DataStyles formats = new DataStyles();
    private final Map<String, Look> cells = new LinkedHashMap<>();
    private final Map<String, Look> texts = new HashMap<>();
    private final Map<String, Look> tables = new HashMap<>();
    private final NameNumbers numbers = new NameNumbers();
    private final Map<Integer, Style> byNumber = new HashMap<>();
    private Look usual = Look.NONE;
    private Indents indents = new Indents(List.of());
    private int usualNumber;
    private boolean showsDates = true;

    Styles(WorkbookBuilder workbook) {
        this.workbook = workbook;
    }

    void readFonts(XmlScanner xml) throws IOException {
        int list = xml.depth();
        while (xml.nextChild(list)) {
            String name = xml.attribute("name");
            String family = xml.attribute("font-family");
            if (name != null && family != null) {
                fonts.put(name, LookPart.family(family));
            }
        }
    }

    /** The list of styles that starts here. */
    void read(XmlScanner xml) throws IOException {
        int list = xml.depth();
        while (xml.nextChild(list)) {
            String name = xml.attribute("name");
            String family = Objects.requireNonNullElse(xml.attribute("family"), "");
            if (xml.is("default-style") && family.equals("table-cell")) {
                usual = LookPart.read(xml, fonts).over(usual);
            } else if (name != null && xml.is("style")) {
                family(family).put(name, LookPart.read(xml, fonts));
            } else if (name != null) {
                formats.read(name, xml);
            }
        }
    }

    private Map<String, Look> family(String family) {
        return switch (family) {
            case "table-cell" -> cells;
            case "text" -> texts;
            case "table" -> tables;
            default -> new HashMap<>();
        };
    }

    /** Numbers the styles of cells and gives them to the workbook. */
    void give() {
        List<@Nullable String> margins = new ArrayList<>();
        cells.values().forEach(look -> margins.add(look.margin()));
        margins.add(usual.margin());
        indents = new Indents(margins);
        usualNumber = number(style(usual));
        cells.forEach((name, look) ->
                numbers.put(name, number(style(resolved(look, cells).over(usual)))));
    }

    private int number(Style style) {
        int number = workbook.style(style);
        byNumber.put(number, style);
        return number;
    }

    /** The number of the style of cells that name none. */
    int usual() {
        return usualNumber;
    }

    private static Look resolved(Look look, Map<String, Look> family) {
        Look result = look;
        for (int i = 0; i < LONGEST_LINE && result.parent() != null; i++) {
            result = result.over(family.getOrDefault(result.parent(), Look.NONE));
        }
        return result;
    }

    private Style style(Look look) {
        String font = Objects.requireNonNullElse(look.font(), "");
        String code = look.format() == null ? "General" : formats.code(look.format());
        return shown(
                Style.of(NONE, code, new Style.Font(font, look.isBold()), indents.steps(look.margin()), look.colour()));
    }

    private Style shown(Style style) {
        return showsDates ? style : new Style(style.appearance(), false);
    }

    int number(Slice name) {
        return numbers.number(name);
    }

    /** A style with a number format that its cell's kind of value demands, where it has none of that kind. */
    int with(int number, String format) {
        Style style = byNumber.getOrDefault(number, Style.PLAIN);
        boolean fits = format.contains("%") ? style.appearance().numberFormat().contains("%") : style.date();
        if (fits) {
            return number;
        }
        Style.Font font =
                new Style.Font(style.appearance().font(), style.appearance().bold());
        return number(shown(Style.of(
                NONE,
                format,
                font,
                style.appearance().indent(),
                style.appearance().fill())));
    }

    /** Numbers shown as dates count from a day that is not known: they stay numbers. */
    void showNoDates() {
        showsDates = false;
    }

    Look ofText(@Nullable String name) {
        return resolved(texts.getOrDefault(String.valueOf(name), Look.NONE), texts);
    }

    boolean hidesTable(@Nullable String name) {
        return resolved(tables.getOrDefault(String.valueOf(name), Look.NONE), tables)
                .isHidden();
    }
}

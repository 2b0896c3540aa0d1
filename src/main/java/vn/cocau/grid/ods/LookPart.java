package vn.cocau.grid.ods;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.xml.XmlScanner;

/** Reads what one style says, and the lengths and names in it. */
final class LookPart {

    private static final Pattern LENGTH = Pattern.compile("([0-9.]{1,9})(in|cm|mm|pt|pc|px)");
    private static final Map<String, Double> POINTS =
            Map.of("in", 72.0, "cm", 72 / 2.54, "mm", 7.2 / 2.54, "pt", 1.0, "pc", 12.0, "px", 0.75);

    /** A step of indentation: 10 points by a click in LibreOffice, three spaces where it comes from Excel. */
    private static final double STEP = 10.25;

    private LookPart() {}

    /** The style that starts here; goes to its end. */
    static Look read(XmlScanner xml, Map<String, String> fonts) throws IOException {
        String parent = xml.attribute("parent-style-name");
        Look look = new Look(parent, xml.attribute("data-style-name"), null, null, null, null, null, null);
        int style = xml.depth();
        while (xml.nextChild(style)) {
            look = new Look(
                            parent,
                            null,
                            xml.is("text-properties") ? font(xml, fonts) : null,
                            xml.attribute("font-weight"),
                            xml.attribute("margin-left"),
                            xml.attribute("background-color"),
                            xml.attribute("text-position"),
                            xml.is("table-properties") ? xml.attribute("display") : null)
                    .over(look);
        }
        return look;
    }

    private static @Nullable String font(XmlScanner xml, Map<String, String> fonts) {
        String name = xml.attribute("font-name");
        if (name != null) {
            return fonts.getOrDefault(name, name);
        }
        String family = xml.attribute("font-family");
        return family == null ? null : family(family);
    }

    /** The first font of a list of fonts, without quotation marks. */
    static String family(String list) {
        String first = list.split(",", 2)[0].strip();
        boolean quoted = first.length() > 1 && "'\"".indexOf(first.charAt(0)) >= 0;
        return quoted ? first.substring(1, first.length() - 1) : first;
    }

    /** How many steps of indentation a length is. */
    static int steps(@Nullable String length) {
        Matcher matcher = LENGTH.matcher(Objects.requireNonNullElse(length, ""));
        if (!matcher.matches()
                || matcher.group(1).indexOf('.') != matcher.group(1).lastIndexOf('.')) {
            return 0;
        }
        double points = Double.parseDouble("0" + matcher.group(1)) * POINTS.getOrDefault(matcher.group(2), 0.0);
        return points < 1 ? 0 : (int) Math.max(1, Math.round(points / STEP));
    }
}

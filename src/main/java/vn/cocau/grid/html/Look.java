package vn.cocau.grid.html;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * How an element's content looks, as far as it carries meaning; handed down to what stands inside it.
 *
 * @param format the number format's code; empty for none
 * @param indent steps of indentation
 * @param fill the background's colour as six hexadecimal digits; empty for none
 * @param hidden whether a browser shows nothing of it
 */
record Look(String font, boolean bold, boolean superscript, String format, int indent, String fill, boolean hidden) {

    static final Look PLAIN = new Look("", false, false, "", 0, "", false);

    private static final Pattern COLOUR = Pattern.compile("#([0-9A-Fa-f]{6})");
    private static final Pattern WEIGHT = Pattern.compile("[0-9]{1,4}");
    private static final Pattern STEPS = Pattern.compile("[0-9]{1,3}");

    /** The look of an element inside this one, with these declarations. */
    Look of(Element element, Map<String, String> declared) {
        return new Look(
                font(element, declared),
                bold(element, declared),
                superscript(element, declared),
                declared.containsKey("mso-number-format")
                        ? NumberFormat.code(declared.getOrDefault("mso-number-format", ""))
                        : format,
                indent(declared),
                fill(element, declared),
                hidden || isHidden(element, declared));
    }

    /** The look with another number format. */
    Look with(String otherFormat) {
        return new Look(font, bold, superscript, otherFormat, indent, fill, hidden);
    }

    /** The look as if nothing were hidden or raised: a hidden cell's text is read, and marked. */
    Look shown() {
        return new Look(font, bold, false, format, indent, fill, false);
    }

    private String font(Element element, Map<String, String> declared) {
        String family = element.nameIs("font") && element.hasAttr("face")
                ? element.attr("face")
                : declared.getOrDefault("font-family", "");
        if (family.isEmpty()) {
            return font;
        }
        String first = Declarations.unquoted(family.split(",", 2)[0].strip());
        return first.isEmpty() || first.equals("inherit") ? font : first;
    }

    private boolean bold(Element element, Map<String, String> declared) {
        String weight = declared.getOrDefault("font-weight", "");
        if (WEIGHT.matcher(weight).matches()) {
            return Integer.parseInt(weight) >= 600;
        }
        boolean byName = element.nameIs("b") || element.nameIs("strong") || element.nameIs("th");
        return switch (weight) {
            case "bold", "bolder" -> true;
            case "normal", "lighter" -> false;
            default -> bold || byName;
        };
    }

    private boolean superscript(Element element, Map<String, String> declared) {
        String align = declared.getOrDefault("vertical-align", "");
        boolean isCell = element.nameIs("td") || element.nameIs("th");
        return (align.isEmpty() || isCell) ? superscript || element.nameIs("sup") : align.equals("super");
    }

    private int indent(Map<String, String> declared) {
        String steps = declared.getOrDefault("mso-char-indent-count", "");
        return STEPS.matcher(steps).matches() ? Integer.parseInt(steps) : indent;
    }

    private String fill(Element element, Map<String, String> declared) {
        String colour =
                declared.getOrDefault("background-color", declared.getOrDefault("background", element.attr("bgcolor")));
        Matcher matcher = COLOUR.matcher(colour);
        return matcher.lookingAt() ? matcher.group(1).toUpperCase(Locale.ROOT) : fill;
    }

    private static boolean isHidden(Element element, Map<String, String> declared) {
        String visibility = declared.getOrDefault("visibility", "");
        return declared.getOrDefault("display", "").equalsIgnoreCase("none")
                || visibility.equalsIgnoreCase("hidden")
                || visibility.equalsIgnoreCase("collapse")
                || element.hasAttr("hidden");
    }
}

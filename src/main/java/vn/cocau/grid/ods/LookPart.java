package vn.cocau.grid.ods;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.xml.XmlScanner;

/** Reads what one style says, and the names of fonts in it. */
final class LookPart {

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
}

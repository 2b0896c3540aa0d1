package vn.cocau.grid.ods;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.cocau.grid.xml.XmlScanner;

/** The number formats of a document, as the codes that Excel has for them. */
final class DataStyles {

    /** A format's own code, and the formats that replace it on conditions, in order: those of positive numbers first. */
    private record DataStyle(String code, List<String> replacing) {}

    private final Map<String, DataStyle> styles = new HashMap<>();

    /** The code of a format; sections of positive numbers, negative numbers and zeros as in Excel. */
    String code(String name) {
        DataStyle style = styles.get(name);
        if (style == null) {
            return "General";
        }
        StringBuilder code = new StringBuilder();
        for (String other : style.replacing()) {
            DataStyle section = styles.get(other);
            code.append(section == null ? "General" : section.code()).append(';');
        }
        return code.append(style.code()).toString();
    }

    /** The format that starts here; anything else adds none. */
    void read(String name, XmlScanner xml) throws IOException {
        boolean percentage = xml.is("percentage-style");
        if (xml.is("boolean-style")) {
            styles.put(name, new DataStyle("General", List.of()));
        } else if (xml.is("number-style") || xml.is("currency-style") || xml.is("text-style") || percentage) {
            read(name, xml, percentage ? " -+()%" : " -+()");
        } else if (xml.is("date-style") || xml.is("time-style")) {
            read(name, xml, " -/:.,");
        }
    }

    /** @param plain letters that need no quotation marks in this kind of format */
    private void read(String name, XmlScanner xml, String plain) throws IOException {
        boolean elapsed = "false".equals(xml.attribute("truncate-on-overflow"));
        StringBuilder code = new StringBuilder();
        List<String> replacing = new ArrayList<>();
        int style = xml.depth();
        while (xml.nextChild(style)) {
            if (xml.is("map")) {
                replacing.add(Objects.requireNonNullElse(xml.attribute("apply-style-name"), ""));
            } else if (xml.is("text") || xml.is("currency-symbol")) {
                code.append(literal(xml.content(), plain));
            } else if (elapsed && xml.is("hours")) {
                code.append("[h]");
            } else {
                code.append(FormatPart.code(xml));
            }
        }
        styles.put(name, new DataStyle(code.toString(), replacing));
    }

    private static String literal(String text, String plain) {
        boolean bare = text.chars().allMatch(letter -> plain.indexOf(letter) >= 0);
        return bare ? text : '"' + text.replace("\"", "") + '"';
    }
}

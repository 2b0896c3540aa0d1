package vn.cocau.bench.input;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a workbook, each kept once; every tenth is written with runs, as where a word is bold. */
final class SharedStrings {

    private static final int RICH_ONE_IN = 10;

    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private long uses;

    int index(String text) {
        uses++;
        return indexes.computeIfAbsent(text, unseen -> indexes.size());
    }

    void write(Writer out) throws IOException {
        out.write("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"" + uses
                + "\" uniqueCount=\"" + indexes.size() + "\">");
        for (Map.Entry<String, Integer> entry : indexes.entrySet()) {
            boolean rich = entry.getValue() % RICH_ONE_IN == RICH_ONE_IN - 1;
            out.write(rich ? rich(entry.getKey()) : "<si>" + text(entry.getKey()) + "</si>");
        }
        out.write("</sst>");
    }

    private static String rich(String text) {
        int middle = text.length() / 2;
        return "<si><r><rPr><b/><sz val=\"11\"/><rFont val=\"Times New Roman\"/></rPr>"
                + text(text.substring(0, middle))
                + "</r><r><rPr><sz val=\"11\"/><rFont val=\"Times New Roman\"/></rPr>" + text(text.substring(middle))
                + "</r></si>";
    }

    private static String text(String text) {
        return "<t xml:space=\"preserve\">" + Xml.escaped(text) + "</t>";
    }
}

package vn.cocau.grid.catalogue;

import java.util.List;

/** The part that says how cells look. */
final class OpenXmlStyles {

    private static final int FIRST_OWN = 164;

    private OpenXmlStyles() {}

    /** Style 0 is General; the others have these number formats: a built-in one by its number, or a code. */
    static String formats(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder styles = new StringBuilder("<xf/>");
        for (int i = 0; i < codes.length; i++) {
            boolean builtIn = codes[i].matches("\\d\\d?") && !codes[i].startsWith("0");
            int id = builtIn ? Integer.parseInt(codes[i]) : FIRST_OWN + i;
            styles.append("<xf numFmtId='" + id + "' applyNumberFormat='1'/>");
            if (!builtIn) {
                formats.append("<numFmt numFmtId='" + id + "' formatCode='" + Xml.escaped(codes[i]) + "'/>");
            }
        }
        String own = formats.isEmpty() ? "" : "<numFmts>" + formats + "</numFmts>";
        return sheet(own, List.of("<fill/>"), styles.toString(), "");
    }

    /** A whole style sheet; font 0 is Times New Roman, font 1 the same in bold. */
    static String sheet(String formats, List<String> fills, String cellStyles, String after) {
        String font = "<sz val='11'/><name val='Times New Roman'/>";
        return "<styleSheet xmlns='" + OpenXml.MAIN + "'>" + formats + "<fonts count='2'><font>" + font
                + "</font><font><b/>" + font + "</font></fonts><fills>" + String.join("", fills)
                + "</fills><borders count='1'><border/></borders><cellStyleXfs count='1'><xf/></cellStyleXfs>"
                + "<cellXfs>" + cellStyles + "</cellXfs>" + after + "</styleSheet>";
    }
}

package vn.cocau.grid.catalogue;

/** Small pieces of sheet XML. */
final class Xml {

    private Xml() {}

    static String number(String address, String digits) {
        return "<c r='" + address + "'><v>" + digits + "</v></c>";
    }

    static String styled(String address, int style, String digits) {
        return "<c r='" + address + "' s='" + style + "'><v>" + digits + "</v></c>";
    }

    /** An inline string; its line breaks and outer spaces are kept. */
    static String text(String address, String text) {
        return inline(address, "<t xml:space='preserve'>" + escaped(text) + "</t>");
    }

    /** An inline string of this content. */
    static String inline(String address, String content) {
        return "<c r='" + address + "' t='inlineStr'><is>" + content + "</is></c>";
    }

    static String shared(String address, int index) {
        return "<c r='" + address + "' t='s'><v>" + index + "</v></c>";
    }

    static String formula(String address, String formula, String stored) {
        return "<c r='" + address + "'><f>" + escaped(formula) + "</f>" + stored + "</c>";
    }

    static String row(int number, String... cells) {
        return "<row r='" + number + "'>" + String.join("", cells) + "</row>";
    }

    /** A run raised above the line. */
    static String superscript(String text) {
        return "<r><rPr><vertAlign val='superscript'/></rPr><t>" + text + "</t></r>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
    }
}

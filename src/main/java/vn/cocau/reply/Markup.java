package vn.cocau.reply;

/** Text that is to stand in markup, whoever wrote it. */
final class Markup {

    private Markup() {}

    /** For content and quoted attribute values of XML and HTML; characters that XML cannot hold are left out. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Markup::isAllowed).forEach(letter -> {
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n' -> escaped.append("&#10;");
                default -> escaped.appendCodePoint(letter);
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int letter) {
        boolean control = letter < ' ' ? letter != '\n' && letter != '\t' : letter >= 0x7F && letter < 0xA0;
        boolean surrogate = letter >= 0xD800 && letter <= 0xDFFF;
        return !control && !surrogate && letter != 0xFFFE && letter != 0xFFFF;
    }
}

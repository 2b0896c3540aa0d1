package vn.cocau.grid.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The declarations of a style: properties in lower case, values without the quotation marks around them. */
final class Declarations {

    /** A property and its value; a quoted value may hold semicolons. */
    private static final Pattern DECLARATION =
            Pattern.compile("(?<![A-Za-z-])([A-Za-z-]++)\\s*+:\\s*+((?:\"[^\"]*+\"|'[^']*+'|[^;\"']++)*+)");

    private static final Pattern IMPORTANT = Pattern.compile("(?i)\\s*!\\s*important\\s*$");

    private Declarations() {}

    static Map<String, String> of(String css) {
        Map<String, String> declarations = new LinkedHashMap<>();
        Matcher matcher = DECLARATION.matcher(css);
        while (matcher.find()) {
            declarations.put(matcher.group(1).toLowerCase(Locale.ROOT), value(matcher.group(2)));
        }
        return declarations;
    }

    private static String value(String stored) {
        return unquoted(IMPORTANT.matcher(stored).replaceAll("").strip());
    }

    static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && "\"'".indexOf(value.charAt(0)) >= 0
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}

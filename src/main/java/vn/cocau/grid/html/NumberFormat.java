package vn.cocau.grid.html;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number format that Excel keeps in a style: a code whose punctuation is escaped, or a name. */
final class NumberFormat {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:(00[0-9A-Fa-f]{2})|(.))");

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("fixed", "0.00"),
            Map.entry("standard", "#,##0.00"),
            Map.entry("percent", "0.00%"),
            Map.entry("scientific", "0.00E+00"),
            Map.entry("general date", "m/d/yyyy h:mm"),
            Map.entry("short date", "m/d/yyyy"),
            Map.entry("medium date", "d-mmm-yy"),
            Map.entry("long date", "d mmmm yyyy"),
            Map.entry("short time", "h:mm"),
            Map.entry("medium time", "h:mm AM/PM"),
            Map.entry("long time", "h:mm:ss"));

    private NumberFormat() {}

    /** The code, {@code #,##0.0} for {@code \#\,\#\#0\.0}. */
    static String code(String stored) {
        String named = NAMED.get(stored.toLowerCase(Locale.ROOT));
        return named == null ? ESCAPE.matcher(stored).replaceAll(NumberFormat::letter) : named;
    }

    private static String letter(MatchResult escape) {
        String code = escape.group(1);
        return Matcher.quoteReplacement(
                code == null ? escape.group(2) : String.valueOf((char) Integer.parseInt(code, 16)));
    }
}

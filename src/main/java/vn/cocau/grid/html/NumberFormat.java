package vn.cocau.grid.html;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cocau.grid.NamedFormats;

/** The number format that Excel keeps in a style: a code whose punctuation is escaped, or a name. */
final class NumberFormat {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:(00[0-9A-Fa-f]{2})|(.))");

    private NumberFormat() {}

    /** The code, {@code #,##0.0} for {@code \#\,\#\#0\.0}. */
    static String code(String stored) {
        return NamedFormats.code(ESCAPE.matcher(stored).replaceAll(NumberFormat::letter));
    }

    private static String letter(MatchResult escape) {
        String code = escape.group(1);
        return Matcher.quoteReplacement(
                code == null ? escape.group(2) : String.valueOf((char) Integer.parseInt(code, 16)));
    }
}

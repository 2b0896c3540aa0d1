package vn.cocau.grid;

import java.util.Locale;
import java.util.Map;

/** The names that Excel has for some number formats in web pages and in XML Spreadsheet 2003. */
public final class NamedFormats {

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("fixed", "0.00"),
            Map.entry("standard", "#,##0.00"),
            Map.entry("percent", "0.00%"),
            Map.entry("scientific", "0.00E+00"),
            Map.entry("general number", "General"),
            Map.entry("currency", "#,##0.00"),
            Map.entry("euro currency", "#,##0.00"),
            Map.entry("yes/no", "\"Yes\";\"Yes\";\"No\""),
            Map.entry("true/false", "\"True\";\"True\";\"False\""),
            Map.entry("on/off", "\"On\";\"On\";\"Off\""),
            Map.entry("general date", "m/d/yyyy h:mm"),
            Map.entry("short date", "m/d/yyyy"),
            Map.entry("medium date", "d-mmm-yy"),
            Map.entry("long date", "d mmmm yyyy"),
            Map.entry("short time", "h:mm"),
            Map.entry("medium time", "h:mm AM/PM"),
            Map.entry("long time", "h:mm:ss"));

    private NamedFormats() {}

    /** The code of a named format; anything else is a code already. */
    public static String code(String stored) {
        return NAMED.getOrDefault(stored.toLowerCase(Locale.ROOT), stored);
    }
}

package vn.cocau.grid;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number format's code, as far as it says how a number is shown: its first section, that of positive numbers. */
public final class FormatCode {

    /** Quoted text, escaped letters, padding, fill: shown, but no part of the number. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.");

    private static final Pattern ELAPSED = Pattern.compile("\\[(?:h+|m+|s+)]");
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*]");
    private static final Pattern DATE_LETTER = Pattern.compile("[ymdhs]");
    private static final Pattern DECIMALS = Pattern.compile("[0#?][^.]*?\\.([0#?]*)|\\.([0#?]+)|[0#?]");

    private final String section;

    public FormatCode(String code) {
        String lower = LITERAL.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        String elapsed = ELAPSED.matcher(lower).replaceAll("h");
        String plain = BRACKETS.matcher(elapsed).replaceAll("");
        int end = plain.indexOf(';');
        this.section = (end < 0 ? plain : plain.substring(0, end)).replace("general", "");
    }

    /** Whether the index of a built-in format or the code shows a number as a date or a time. */
    public static boolean isDate(int index, String code) {
        return eastAsianDate(index) || new FormatCode(code).isDate();
    }

    /** Built-in dates that East Asian workbooks name by number alone. */
    private static boolean eastAsianDate(int index) {
        return (index >= 27 && index <= 36) || (index >= 50 && index <= 58);
    }

    public boolean isDate() {
        return DATE_LETTER.matcher(section).find();
    }

    /** The decimals it shows; -1 where it does not say: General, text, dates, fractions. */
    public int decimals() {
        Matcher matcher = DECIMALS.matcher(section);
        if (isDate() || section.contains("/") || section.contains("@") || !matcher.find()) {
            return -1;
        }
        String digits = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return digits == null ? 0 : digits.length();
    }
}

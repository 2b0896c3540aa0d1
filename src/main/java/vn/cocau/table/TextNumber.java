package vn.cocau.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a number written as text, whole or not at all. Groups must be of exactly three digits, so that {@code 78.644} with
 * a decimal comma is 78644 and {@code 78.64} is no number. A footnote mark without digits behind the number is set aside.
 */
final class TextNumber {

    private static final Pattern FOOTNOTE = Pattern.compile(
            "(?:\\s|\\p{Z})*(\\(\\*+\\)|\\*+|\\([a-z]\\)|\u207D?[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+\u207E?)$");
    /** A negative number as accountants write it; one or two digits in parentheses are the number of a column or a note. */
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\((.*\\d.*\\d.*\\d.*|\\d+[.,]\\d+)\\)");

    private static final Pattern PERCENT = Pattern.compile("\\s*%$");
    private static final String SPACES = "[ \\u00A0\\u2007\\u2009\\u202F'\u2019]";
    private static final Pattern OUTER_SPACES = Pattern.compile("^(?:\\s|\\p{Z})+|(?:\\s|\\p{Z})+$");
    private static final Pattern SCIENTIFIC = Pattern.compile("[-+]?\\d+([.,]\\d+)?[eE][-+]?\\d+");

    private final char decimalMark;
    private final Pattern grouped;

    TextNumber(char decimalMark, Set<Character> groupMarks) {
        this.decimalMark = decimalMark;
        StringBuilder groups = new StringBuilder(SPACES);
        for (char mark : groupMarks) {
            if (mark != decimalMark && mark != ' ') {
                groups.append('|').append(Pattern.quote(String.valueOf(mark)));
            }
        }
        String decimal = Pattern.quote(String.valueOf(decimalMark));
        // One group mark a number: \2 repeats the first.
        grouped = Pattern.compile(
                "([-+−–]?) ?(?:\\d{1,3}(?:(" + groups + ")\\d{3}(?:\\2\\d{3})*)|\\d+)(?:" + decimal + "(\\d+))?");
    }

    Optional<CellContent.Amount> read(String text) {
        return isPlain(text) ? Optional.of(new CellContent.Amount(new BigDecimal(text), 0, false)) : readMarked(text);
    }

    /** Digits and nothing else, as most numbers of a text table are. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private Optional<CellContent.Amount> readMarked(String text) {
        if (text.isEmpty() || !mayBeNumber(text)) {
            return Optional.empty();
        }
        String rest = FOOTNOTE.matcher(bare(text)).replaceFirst("");
        String unsigned = PERCENT.matcher(rest).replaceFirst("");
        Matcher parentheses = IN_PARENTHESES.matcher(unsigned);
        String digits = parentheses.matches() ? "-" + parentheses.group(1) : unsigned;
        Matcher matcher = grouped.matcher(digits);
        if (matcher.matches()) {
            int decimals = matcher.group(3) == null ? 0 : matcher.group(3).length();
            return Optional.of(new CellContent.Amount(number(digits, decimals), decimals, !unsigned.equals(rest)));
        }
        return SCIENTIFIC.matcher(digits).matches() ? scientific(digits) : Optional.empty();
    }

    /** Whether it has a digit, and no two letters together: then it is worth looking at. */
    private static boolean mayBeNumber(String text) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            digit |= Character.isDigit(each);
            if (Character.isLetter(each) && i > 0 && Character.isLetter(text.charAt(i - 1))) {
                return false;
            }
        }
        return digit;
    }

    /** Whether the text is more than a footnote mark, and carries one glued to its number. */
    static boolean hasFootnote(String text) {
        Matcher mark = FOOTNOTE.matcher(bare(text));
        return mark.find() && mark.start() > 0;
    }

    /** Without the spaces around it, no-break spaces included. */
    private static String bare(String text) {
        return OUTER_SPACES.matcher(text).replaceAll("");
    }

    private BigDecimal number(String digits, int decimals) {
        boolean negative = !digits.isEmpty() && "-−–".indexOf(digits.charAt(0)) >= 0;
        BigDecimal unsigned = new BigDecimal(digits.replaceAll("\\D", "")).movePointLeft(decimals);
        return negative ? unsigned.negate() : unsigned;
    }

    private Optional<CellContent.Amount> scientific(String digits) {
        if (digits.indexOf(decimalMark == ',' ? '.' : ',') >= 0) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(digits.replace(decimalMark, '.'));
        return Optional.of(new CellContent.Amount(
                number, Math.max(0, number.stripTrailingZeros().scale()), false));
    }
}

package vn.cocau.publication;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A comma-separated table as RFC 4180 quotes it, in UTF-8 without byte order mark, lines ended by LF. Numbers have a full
 * stop as decimal mark and no grouping. A text that a spreadsheet would take for a formula is preceded by an apostrophe;
 * what is wholly a number never is.
 */
final class Csv {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final String FORMULA_OPENERS = "=+-@\t\r";

    private Csv() {}

    static byte[] bytes(String header, Stream<List<@Nullable Object>> rows) {
        return rows.map(row -> row.stream().map(Csv::field).collect(Collectors.joining(",", "", "\n")))
                .collect(Collectors.joining("", header + "\n", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** One field: empty for null, a number for a number, else guarded text. */
    static String field(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : quoted(guarded(value.toString()));
    }

    private static String guarded(String text) {
        boolean opensFormula = !text.isEmpty() && FORMULA_OPENERS.indexOf(text.charAt(0)) >= 0;
        return opensFormula && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean needed = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}

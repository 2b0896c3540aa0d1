package vn.cocau.reply.mark;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sheet's name as it is written in markup, read. */
final class SheetName {

    private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{1,7})|#x([0-9a-fA-F]{1,6})|(\\w+));");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

    private SheetName() {}

    /** @param written the attribute's value with one character a byte of UTF-8 */
    static String read(@Nullable String written) {
        String text = written == null ? "" : new String(Part.bytes(written), StandardCharsets.UTF_8);
        return REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(letter(found)));
    }

    private static String letter(MatchResult found) {
        if (found.group(3) != null) {
            return NAMED.getOrDefault(found.group(3), found.group());
        }
        int letter = found.group(1) != null ? Integer.parseInt(found.group(1)) : Integer.parseInt(found.group(2), 16);
        return Character.isValidCodePoint(letter) ? Character.toString(letter) : found.group();
    }
}

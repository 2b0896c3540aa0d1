package vn.cocau.grid.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** TCVN3 has no capitals with a tone: fonts ending in H show capitals, other texts mix {@code TổNG Số}. */
final class Capitals {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern PLAIN_SMALL = Pattern.compile("[a-z]");
    private static final Pattern PLAIN_CAPITAL = Pattern.compile("[A-Z]");
    private static final Pattern MARKED_SMALL = Pattern.compile("[\\p{Ll}&&[^a-z]]");

    private Capitals() {}

    static boolean shownBy(String font) {
        return font.endsWith("H");
    }

    /**
     * Capitalises the words whose plain letters are all capitals: with two such letters always, with fewer where the
     * word beside it was so.
     */
    static String completed(String text) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        List<Boolean> sure = new ArrayList<>();
        words.forEach(word -> sure.add(sure(word.group())));
        StringBuilder result = new StringBuilder(text);
        for (int i = 0; i < words.size(); i++) {
            boolean beside = (i > 0 && sure.get(i - 1)) || (i + 1 < words.size() && sure.get(i + 1));
            MatchResult word = words.get(i);
            if (sure.get(i) || (beside && !PLAIN_SMALL.matcher(word.group()).find())) {
                result.replace(word.start(), word.end(), word.group().toUpperCase(Locale.ROOT));
            }
        }
        return result.toString();
    }

    private static boolean sure(String word) {
        return MARKED_SMALL.matcher(word).find()
                && !PLAIN_SMALL.matcher(word).find()
                && PLAIN_CAPITAL.matcher(word).results().count() >= 2;
    }
}

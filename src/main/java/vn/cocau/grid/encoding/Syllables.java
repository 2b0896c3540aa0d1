package vn.cocau.grid.encoding;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The possible Vietnamese syllables: an onset, a rime and at most one tone; p, t, c and ch take acute or dot below only. */
final class Syllables {

    /** Grave, acute, tilde, hook above or dot below, on a vowel. */
    private static final Pattern TONE =
            Pattern.compile("(?<=[aeiouy][\u0302\u0306\u031B]{0,2})[\u0300\u0301\u0303\u0309\u0323]");

    private static final Pattern STOPPED = Pattern.compile(".*(?:[ptck]|ch)");
    private static final String TONES_OF_STOPS = "\u0301\u0323";

    /** The sound of this is always written otherwise. */
    private static final String NEVER = "qu\u01B0";

    private static final Set<String> ONSETS = list("onsets.txt");
    private static final Set<String> RIMES = list("rimes.txt");

    private Syllables() {}

    private static Set<String> list(String name) {
        return EncodingData.lines(name).stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a word, with its marks, can be a Vietnamese syllable. Case does not matter. */
    static boolean possible(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        Matcher tones = TONE.matcher(decomposed);
        String tone = tones.find() ? tones.group() : "";
        if (tones.find()) {
            return false;
        }
        String plain = Normalizer.normalize(TONE.matcher(decomposed).replaceAll(""), Normalizer.Form.NFC);
        return hasOnsetAndRime(plain) && (!STOPPED.matcher(plain).matches() || stopTakes(tone));
    }

    private static boolean stopTakes(String tone) {
        return !tone.isEmpty() && TONES_OF_STOPS.contains(tone);
    }

    private static boolean hasOnsetAndRime(String plain) {
        if (RIMES.contains(plain)) {
            return true;
        }
        for (int length = 1; length <= 3 && length < plain.length(); length++) {
            String rime = plain.substring(length);
            if (ONSETS.contains(plain.substring(0, length)) && RIMES.contains(rime) && !plain.startsWith(NEVER)) {
                return true;
            }
        }
        return false;
    }
}

package vn.cocau.grid.encoding;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a group of cells say about their encoding: how many of the words with a letter beyond ASCII are
 * possible Vietnamese syllables, read in each encoding. A single cell says too little: {@code Phú} is possible in two.
 */
public final class EncodingEvidence {

    private static final Pattern WORD =
            Pattern.compile("[A-Za-z\u00A1-\u024F\u0300-\u036F\u1E00-\u1EFF]*[\u00A1-\u024F\u1E00-\u1EFF]"
                    + "[A-Za-z\u00A1-\u024F\u0300-\u036F\u1E00-\u1EFF]*");

    private final Map<Encoding, Integer> syllables = new EnumMap<>(Encoding.class);
    private int words;

    /** Takes the words of a text as it is stored. */
    public void add(String stored) {
        add(stored, 1);
    }

    /** Takes the words of a text that so many cells hold. */
    public void add(String stored, int cells) {
        WORD.matcher(stored).results().map(MatchResult::group).forEach(word -> addWord(word, cells));
    }

    public void add(EncodingEvidence other) {
        words += other.words;
        other.syllables.forEach((encoding, count) -> syllables.merge(encoding, count, Integer::sum));
    }

    private void addWord(String word, int times) {
        words += times;
        for (Encoding encoding : Encoding.values()) {
            if (encoding.reads(word)) {
                syllables.merge(encoding, times, Integer::sum);
            }
        }
    }

    /** The words with a letter beyond ASCII. */
    public int words() {
        return words;
    }

    /** How many of these words can be Vietnamese, read in this encoding. */
    public int syllables(Encoding encoding) {
        return syllables.getOrDefault(encoding, 0);
    }

    /** The encoding these words are in, or null where they do not tell. A legacy font's name counts unless they contradict it. */
    public @Nullable Encoding decide(@Nullable Encoding named) {
        int unicode = syllables(Encoding.UNICODE);
        if (named != null && named != Encoding.UNICODE) {
            return unicode > syllables(named) ? Encoding.UNICODE : named;
        }
        Encoding legacy = syllables(Encoding.VNI) > syllables(Encoding.TCVN3) ? Encoding.VNI : Encoding.TCVN3;
        if (unicode > syllables(legacy)) {
            return Encoding.UNICODE;
        }
        return legacyWins(legacy) && !ambiguous() ? legacy : null;
    }

    /** Whether two legacy encodings read these words equally well, and better than Unicode does. */
    public boolean ambiguous() {
        return syllables(Encoding.TCVN3) == syllables(Encoding.VNI) && legacyWins(Encoding.TCVN3);
    }

    /** Whether the file speaks Vietnamese as it stands. */
    public boolean vietnamese() {
        return words > 0 && 2 * syllables(Encoding.UNICODE) >= words;
    }

    private boolean legacyWins(Encoding legacy) {
        return syllables(legacy) > syllables(Encoding.UNICODE) && 2 * syllables(legacy) >= words;
    }
}

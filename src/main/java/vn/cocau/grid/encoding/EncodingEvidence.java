package vn.cocau.grid.encoding;

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

    private static final Memo<EncodingEvidence> KNOWN = new Memo<>(EncodingEvidence::of);

    private int unicode;
    private int tcvn3;
    private int vni;
    private int words;

    private static EncodingEvidence of(String stored) {
        EncodingEvidence evidence = new EncodingEvidence();
        WORD.matcher(stored).results().map(MatchResult::group).forEach(evidence::addWord);
        return evidence;
    }

    private void addWord(String word) {
        words++;
        unicode += Encoding.UNICODE.reads(word) ? 1 : 0;
        tcvn3 += Encoding.TCVN3.reads(word) ? 1 : 0;
        vni += Encoding.VNI.reads(word) ? 1 : 0;
    }

    /** Takes the words of a text as it is stored. */
    public void add(String stored) {
        add(stored, 1);
    }

    /** Takes the words of a text that so many cells hold. */
    public void add(String stored, int cells) {
        add(KNOWN.of(stored), cells);
    }

    public void add(EncodingEvidence other) {
        add(other, 1);
    }

    private void add(EncodingEvidence other, int times) {
        words += times * other.words;
        unicode += times * other.unicode;
        tcvn3 += times * other.tcvn3;
        vni += times * other.vni;
    }

    /** The words with a letter beyond ASCII. */
    public int words() {
        return words;
    }

    /** How many of these words can be Vietnamese, read in this encoding. */
    public int syllables(Encoding encoding) {
        return switch (encoding) {
            case UNICODE -> unicode;
            case TCVN3 -> tcvn3;
            case VNI -> vni;
        };
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

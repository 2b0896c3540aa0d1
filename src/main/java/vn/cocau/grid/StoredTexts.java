package vn.cocau.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The different texts of a workbook, each kept once and known by its number. */
public final class StoredTexts {

    /** What a text costs beside its letters. */
    private static final int OVERHEAD = 80;

    private final Budget budget;
    private final List<StoredText> texts = new ArrayList<>();
    private final BitSet blank = new BitSet();
    private final BitSet undecoded = new BitSet();
    private final Map<String, Integer> plain = new HashMap<>();

    StoredTexts(Budget budget) {
        this.budget = budget;
    }

    /** Adds a text; the numbers follow the order of adding. */
    public int add(StoredText text) {
        budget.takeMemory(OVERHEAD + 2L * text.raw().length());
        if (Blank.test(text.raw())) {
            blank.set(texts.size());
        }
        if (!text.runs().isEmpty() || !ascii(text.raw())) {
            undecoded.set(texts.size());
        }
        texts.add(text);
        return texts.size() - 1;
    }

    /** The number of a text without runs, added where it is new. */
    public int number(String text) {
        Integer known = plain.get(text);
        if (known != null) {
            return known;
        }
        int number = add(StoredText.plain(text));
        plain.put(text, number);
        return number;
    }

    public int size() {
        return texts.size();
    }

    /** Whether a text shows nothing. */
    boolean blank(int number) {
        return blank.get(number);
    }

    /** Whether a text may say something else than it seems to, whatever the font. */
    boolean undecoded(int number) {
        return undecoded.get(number);
    }

    /** Whether every text says what it seems to, in cells whose fonts are of Unicode. */
    boolean undoubted() {
        for (int number = undecoded.nextSetBit(0); number >= 0; number = undecoded.nextSetBit(number + 1)) {
            if (!texts.get(number).undoubted()) {
                return false;
            }
        }
        return true;
    }

    static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    StoredText get(int number) {
        return texts.get(number);
    }
}

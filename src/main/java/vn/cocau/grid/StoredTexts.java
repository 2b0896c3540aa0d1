package vn.cocau.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The different texts of a workbook, each kept once and known by its number. */
public final class StoredTexts {

    /** What a text costs beside its letters. */
    private static final int OVERHEAD = 80;

    private final Budget budget;
    private final List<StoredText> texts = new ArrayList<>();
    private final Map<String, Integer> plain = new HashMap<>();

    StoredTexts(Budget budget) {
        this.budget = budget;
    }

    /** Adds a text; the numbers follow the order of adding. */
    public int add(StoredText text) {
        budget.takeMemory(OVERHEAD + 2L * text.raw().length());
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

    StoredText get(int number) {
        return texts.get(number);
    }
}

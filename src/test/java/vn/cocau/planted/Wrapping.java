package vn.cocau.planted;

import java.util.ArrayList;
import java.util.List;

/** Whether the words of a heading stand in one cell or in several below each other. */
enum Wrapping {
    WHOLE,
    SPLIT;

    static final int ROWS = 3;

    /** The words in so many cells; blank ones come last. */
    static List<String> split(String words) {
        List<String> all = List.of(words.split(" "));
        List<String> rows = new ArrayList<>();
        int each = (all.size() + ROWS - 1) / ROWS;
        for (int row = 0; row < ROWS; row++) {
            int from = Math.min(row * each, all.size());
            rows.add(String.join(" ", all.subList(from, Math.min(from + each, all.size()))));
        }
        return rows;
    }
}

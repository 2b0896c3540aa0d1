package vn.cocau.grid;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Counts the cells that hold a text in a style; an open table of numbers, since a sheet may have millions of them. */
final class TextUses {

    private long[] keys = new long[64];
    private int[] counts = new int[64];
    /** The places of the table in the order they were taken. */
    private int[] order = new int[32];

    private int size;

    void add(int text, int style) {
        long key = ((long) text << 32) | style;
        int place = place(key);
        if (counts[place] == 0) {
            if (2 * size == keys.length) {
                grow();
                place = place(key);
            }
            if (size == order.length) {
                order = Arrays.copyOf(order, 2 * size);
            }
            keys[place] = key;
            order[size++] = place;
        }
        counts[place]++;
    }

    private int place(long key) {
        int mask = keys.length - 1;
        int place = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (counts[place] != 0 && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[2 * oldKeys.length];
        counts = new int[2 * oldKeys.length];
        for (int i = 0; i < size; i++) {
            int place = place(oldKeys[order[i]]);
            keys[place] = oldKeys[order[i]];
            counts[place] = oldCounts[order[i]];
            order[i] = place;
        }
    }

    /** The uses by the font of their style, in the order in which they first came. */
    Map<TextUse, Integer> byFont(IntFunction<String> font) {
        Map<TextUse, Integer> uses = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            long key = keys[order[i]];
            uses.merge(new TextUse((int) (key >>> 32), font.apply((int) key)), counts[order[i]], Integer::sum);
        }
        return uses;
    }
}

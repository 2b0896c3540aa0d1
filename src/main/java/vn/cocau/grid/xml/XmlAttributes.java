package vn.cocau.grid.xml;

import java.util.Arrays;

/** The attributes of a tag, by where their names and values stand. */
final class XmlAttributes {

    /** Four numbers for each attribute: where its name and its value begin and end. */
    private int[] marks = new int[64];

    private int count;

    void clear() {
        count = 0;
    }

    void note(int nameStart, int nameStop, int valueStart, int valueStop) {
        int place = 4 * count++;
        if (place == marks.length) {
            marks = Arrays.copyOf(marks, 2 * place);
        }
        marks[place] = nameStart;
        marks[place + 1] = nameStop;
        marks[place + 2] = valueStart;
        marks[place + 3] = valueStop;
    }

    int count() {
        return count;
    }

    /** Which attribute has this name without prefix; -1 for none. */
    int index(byte[] bytes, String name) {
        for (int i = 0; i < count; i++) {
            if (XmlLetters.same(bytes, marks[4 * i], marks[4 * i + 1], name)) {
                return i;
            }
        }
        return -1;
    }

    /** The letter that is the whole name of an attribute; 0 for longer names. */
    int letter(byte[] bytes, int index) {
        int from = marks[4 * index];
        return marks[4 * index + 1] - from == 1 ? bytes[from] : 0;
    }

    int nameFrom(int index) {
        return marks[4 * index];
    }

    int nameTo(int index) {
        return marks[4 * index + 1];
    }

    int valueFrom(int index) {
        return marks[4 * index + 2];
    }

    int valueTo(int index) {
        return marks[4 * index + 3];
    }
}

package vn.cocau.grid.xml;

import java.util.Arrays;
import vn.cocau.grid.RefusedFile;

/** A start or end tag, taken apart in place. */
final class XmlTag {

    /** Four numbers for each attribute: where its name and its value begin and end. */
    private int[] attributes = new int[64];

    private int count;
    private int nameFrom;
    private int nameTo;
    private int identity;
    private boolean end;
    private boolean empty;

    /** Reads the tag at this place; where it ends, or -1 if the window ends before. */
    int read(byte[] bytes, int at, int limit) {
        int i = at + 1;
        end = bytes[i] == '/';
        empty = false;
        count = 0;
        i = name(bytes, end ? i + 1 : i);
        while (true) {
            while (isSpace(bytes[i])) {
                i++;
            }
            byte octet = bytes[i];
            if (octet == '>') {
                return i + 1;
            }
            if (octet == 0) {
                return incomplete(i, limit);
            }
            if (octet == '/') {
                if (bytes[i + 1] == '>' && !end) {
                    empty = true;
                    return i + 2;
                }
                return incomplete(i + 1, limit);
            }
            i = attribute(bytes, i);
            if (i < 0) {
                return incomplete(-i, limit);
            }
        }
    }

    /** Nothing more stands in the window; or, within it, something that no tag can hold. */
    private static int incomplete(int at, int limit) {
        if (at < limit) {
            throw RefusedFile.damaged();
        }
        return -1;
    }

    private int name(byte[] bytes, int from) {
        int i = from;
        int hash = 0;
        nameFrom = from;
        while (isName(bytes[i])) {
            hash = 31 * hash + bytes[i];
            if (bytes[i] == ':') {
                nameFrom = i + 1;
            }
            i++;
        }
        nameTo = i;
        identity = hash;
        if (i == from && bytes[i] != 0) {
            throw RefusedFile.damaged();
        }
        return i;
    }

    /** Notes an attribute; where it ends, or, negative, where the reading stopped. */
    private int attribute(byte[] bytes, int from) {
        int i = from;
        int start = from;
        while (isName(bytes[i])) {
            if (bytes[i] == ':') {
                start = i + 1;
            }
            i++;
        }
        int stop = i;
        while (isSpace(bytes[i])) {
            i++;
        }
        if (bytes[i] != '=' || stop == from) {
            return -i;
        }
        i++;
        while (isSpace(bytes[i])) {
            i++;
        }
        byte quote = bytes[i];
        if (quote != '"' && quote != '\'') {
            return -i;
        }
        int value = ++i;
        while (bytes[i] != quote && bytes[i] != '<' && bytes[i] != 0) {
            i++;
        }
        if (bytes[i] != quote) {
            return -i;
        }
        note(start, stop, value, i);
        return i + 1;
    }

    private void note(int nameStart, int nameStop, int valueStart, int valueStop) {
        if (4 * count == attributes.length) {
            attributes = Arrays.copyOf(attributes, 2 * attributes.length);
        }
        int place = 4 * count++;
        attributes[place] = nameStart;
        attributes[place + 1] = nameStop;
        attributes[place + 2] = valueStart;
        attributes[place + 3] = valueStop;
    }

    private static boolean isSpace(byte octet) {
        return octet == ' ' || octet == '\n' || octet == '\r' || octet == '\t';
    }

    private static boolean isName(byte octet) {
        return (octet > ' ' && octet != '=' && octet != '>' && octet != '/' && octet != '<') || octet < 0;
    }

    boolean isEnd() {
        return end;
    }

    boolean isEmpty() {
        return empty;
    }

    /** Tells names apart, prefixes included. */
    int identity() {
        return identity;
    }

    boolean is(byte[] bytes, String name) {
        return same(bytes, nameFrom, nameTo, name);
    }

    int attribute(byte[] bytes, String name) {
        for (int i = 0; i < count; i++) {
            if (same(bytes, attributes[4 * i], attributes[4 * i + 1], name)) {
                return i;
            }
        }
        return -1;
    }

    int valueFrom(int index) {
        return attributes[4 * index + 2];
    }

    int valueTo(int index) {
        return attributes[4 * index + 3];
    }

    private static boolean same(byte[] bytes, int from, int to, String name) {
        if (to - from != name.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (bytes[i] != name.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }
}

package vn.cocau.grid.xml;

import vn.cocau.grid.RefusedFile;

/** A start or end tag, taken apart in place. */
final class XmlTag {

    /** The length of {@code <v>}. */
    static final int LETTER = 3;

    private final XmlAttributes attributes = new XmlAttributes();
    /** Where the name begins with its prefix. */
    private int wholeFrom;

    private int nameFrom;
    private int nameTo;
    private int identity;
    private boolean end;
    private boolean empty;

    /** The usual tag of a value, a letter and nothing else; whether one stands here, and then it is read. */
    boolean isLetter(byte[] bytes, int at, int limit) {
        if (at + LETTER > limit || bytes[at + 2] != '>' || XmlLetters.KINDS[bytes[at + 1] & 0xFF] != XmlLetters.NAME) {
            return false;
        }
        end = false;
        empty = false;
        attributes.clear();
        wholeFrom = at + 1;
        nameFrom = at + 1;
        nameTo = at + 2;
        identity = bytes[at + 1];
        return true;
    }

    /** Reads the tag at this place; where it ends, or -1 if the window ends before. */
    int read(byte[] bytes, int at, int limit) {
        end = bytes[at + 1] == '/';
        empty = false;
        attributes.clear();
        int i = name(bytes, end ? at + 2 : at + 1);
        while (bytes[i] != '>') {
            if (XmlLetters.KINDS[bytes[i] & 0xFF] == XmlLetters.SPACE) {
                i++;
            } else if (bytes[i] == '/' && !end && i + 1 < limit) {
                if (bytes[i + 1] != '>') {
                    throw RefusedFile.damaged();
                }
                empty = true;
                return i + 2;
            } else if (bytes[i] == 0 || bytes[i] == '/') {
                return incomplete(bytes, i, limit);
            } else {
                i = attribute(bytes, i);
                if (i < 0) {
                    return incomplete(bytes, -i, limit);
                }
            }
        }
        return i + 1;
    }

    /** Nothing more stands in the window; or, within it, something that no tag can hold. */
    private static int incomplete(byte[] bytes, int at, int limit) {
        if (at < limit && bytes[at] != '/') {
            throw RefusedFile.damaged();
        }
        return -1;
    }

    private int name(byte[] bytes, int from) {
        int i = from;
        int hash = 0;
        nameFrom = from;
        wholeFrom = from;
        while (XmlLetters.KINDS[bytes[i] & 0xFF] == XmlLetters.NAME) {
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
        if (bytes[from + 1] == '=' && bytes[from + 2] == '"') {
            return value(bytes, from, from + 1, from + 2);
        }
        int i = from;
        int start = from;
        while (XmlLetters.KINDS[bytes[i] & 0xFF] == XmlLetters.NAME) {
            if (bytes[i] == ':') {
                start = i + 1;
            }
            i++;
        }
        int stop = i;
        i = pastSpace(bytes, i);
        if (bytes[i] != '=' || stop == from) {
            return -i;
        }
        i = pastSpace(bytes, i + 1);
        return bytes[i] == '"' || bytes[i] == '\'' ? value(bytes, start, stop, i) : -i;
    }

    /** Notes an attribute whose value begins with the quotation mark at this place. */
    private int value(byte[] bytes, int start, int stop, int at) {
        byte quote = bytes[at];
        int i = at + 1;
        while (bytes[i] != quote && bytes[i] != '<' && bytes[i] != 0) {
            i++;
        }
        if (bytes[i] != quote) {
            return -i;
        }
        attributes.note(start, stop, at + 1, i);
        return i + 1;
    }

    private static int pastSpace(byte[] bytes, int from) {
        int i = from;
        while (XmlLetters.KINDS[bytes[i] & 0xFF] == XmlLetters.SPACE) {
            i++;
        }
        return i;
    }

    XmlAttributes attributes() {
        return attributes;
    }

    boolean isEnd() {
        return end;
    }

    boolean isEmpty() {
        return empty;
    }

    int identity() {
        return identity;
    }

    boolean is(byte[] bytes, String name) {
        return XmlLetters.same(bytes, nameFrom, nameTo, name);
    }

    /** Whether an end tag of this identity, without any space, stands here. */
    boolean endsPlainly(byte[] bytes, int at, int expected) {
        int i = at + 2;
        int hash = 0;
        while (XmlLetters.KINDS[bytes[i] & 0xFF] == XmlLetters.NAME) {
            hash = 31 * hash + bytes[i++];
        }
        nameTo = i;
        return bytes[i] == '>' && hash == expected;
    }

    int endOfName() {
        return nameTo;
    }

    /** Where the end tag of this start tag ends, if it stands whole at this place; else -1. */
    int closedAt(byte[] bytes, int at, int limit) {
        int length = nameTo - wholeFrom;
        int name = at + 2;
        if (name + length >= limit || bytes[at + 1] != '/' || bytes[name + length] != '>') {
            return -1;
        }
        for (int i = 0; i < length; i++) {
            if (bytes[name + i] != bytes[wholeFrom + i]) {
                return -1;
            }
        }
        return name + length + 1;
    }

    int letter(byte[] bytes) {
        return nameTo - nameFrom == 1 ? bytes[nameFrom] : 0;
    }
}

package vn.cocau.grid.xlsx;

import java.nio.charset.StandardCharsets;
import vn.cocau.grid.xml.Slice;

/**
 * A cell as most are written, {@code <c r="B2" s="1" t="s"><v>7</v></c>}: a number or a shared text, nothing else. Read in
 * one go where it stands whole in the document's window; what differs by a byte is left to {@link CellPart}.
 */
final class PlainCell {

    private byte[] bytes = new byte[0];
    private byte[] row = new byte[0];
    private int at;
    private int column;
    private int style;
    private boolean text;
    private int valueFrom;
    private int valueTo;

    void beginRow(int number) {
        row = String.valueOf(number + 1).getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether such a cell, of this row, stands at the beginning. */
    boolean read(Slice rest) {
        bytes = rest.bytes();
        at = rest.from();
        return begins() && look() && value();
    }

    private boolean begins() {
        byte[] window = bytes;
        int i = at;
        if (window[i] != '<' || window[i + 1] != 'c' || window[i + 2] != ' ' || window[i + 3] != 'r') {
            return false;
        }
        i += 4;
        if (window[i] != '=' || window[i + 1] != '"') {
            return false;
        }
        i += 2;
        int letters = 0;
        int first = i;
        while (window[i] >= 'A' && window[i] <= 'Z') {
            letters = 26 * letters + window[i++] - 'A' + 1;
        }
        if (i == first || i > first + 3) {
            return false;
        }
        for (byte digit : row) {
            if (window[i++] != digit) {
                return false;
            }
        }
        column = letters - 1;
        at = i + 1;
        return window[i] == '"';
    }

    /** The style and the type, in whichever order. */
    private boolean look() {
        byte[] window = bytes;
        int i = at;
        style = 0;
        text = false;
        while (window[i] == ' ') {
            byte name = window[i + 1];
            if (window[i + 2] != '=' || window[i + 3] != '"') {
                return false;
            }
            i += 4;
            if (name == 's') {
                int first = i;
                while (window[i] >= '0' && window[i] <= '9') {
                    style = 10 * style + window[i++] - '0';
                }
                if (i == first || i > first + 5) {
                    return false;
                }
            } else if (name == 't' && (window[i] == 's' || window[i] == 'n')) {
                text = window[i++] == 's';
            } else {
                return false;
            }
            if (window[i++] != '"') {
                return false;
            }
        }
        at = i + 1;
        return window[i] == '>';
    }

    private boolean value() {
        byte[] window = bytes;
        int i = at;
        if (window[i] != '<' || window[i + 1] != 'v' || window[i + 2] != '>') {
            return false;
        }
        i += 3;
        valueFrom = i;
        while (window[i] > ' ' && window[i] != '<' && window[i] != '&') {
            i++;
        }
        valueTo = i;
        boolean closed = i > valueFrom
                && window[i] == '<'
                && window[i + 1] == '/'
                && window[i + 2] == 'v'
                && window[i + 3] == '>'
                && window[i + 4] == '<'
                && window[i + 5] == '/'
                && window[i + 6] == 'c'
                && window[i + 7] == '>';
        at = i + 8;
        return closed;
    }

    /** Where it ends. */
    int end() {
        return at;
    }

    int column() {
        return column;
    }

    int style() {
        return style;
    }

    boolean isText() {
        return text;
    }

    byte[] bytes() {
        return bytes;
    }

    int valueFrom() {
        return valueFrom;
    }

    int valueLength() {
        return valueTo - valueFrom;
    }
}

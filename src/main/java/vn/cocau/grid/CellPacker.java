package vn.cocau.grid;

import java.nio.charset.StandardCharsets;

/** Packs cells one after the other: where one stands, its formula, its value. */
final class CellPacker {

    private final PackedRows rows;
    private final int columns;
    private byte[] letters = new byte[64];
    private byte[] formula = new byte[64];
    private int formulaLength = -1;
    private int sharedFormula = -1;
    private int row = -1;
    private int column = -1;
    private int lastColumn = -1;
    private int style;
    private boolean inOrder = true;
    private int cells;
    private int calculated;

    CellPacker(Budget budget, int columns) {
        this.columns = columns;
        this.rows = new PackedRows(budget);
    }

    void row(int number) {
        end();
        inOrder &= number > row;
        row = number;
    }

    void end() {
        rows.endRow(row);
        lastColumn = -1;
    }

    void cell(int atColumn, int withStyle) {
        if (atColumn < 0 || atColumn >= columns || withStyle < 0) {
            throw RefusedFile.damaged();
        }
        column = atColumn;
        style = withStyle;
        formulaLength = -1;
        sharedFormula = -1;
    }

    void formula(byte[] bytes, int from, int length) {
        if (length > formula.length) {
            formula = new byte[2 * length];
        }
        System.arraycopy(bytes, from, formula, 0, length);
        formulaLength = length;
    }

    void formula(int sharedNumber) {
        sharedFormula = sharedNumber;
    }

    void number(byte[] digits, int from, int length) {
        bytes(PackedCells.NUMBER, digits, from, length);
    }

    private void bytes(int kind, byte[] value, int from, int length) {
        boolean usual = (column | style | length) < PackedRows.SHORT && sharedFormula < 0 && formulaLength < 0;
        if (usual) {
            count(kind);
            rows.putCell((column << 7) | style, kind, value, from, length);
        } else {
            begin(kind);
            rows.putBytes(value, from, length);
        }
    }

    void text(int number) {
        begin(PackedCells.TEXT);
        rows.putNumber(number);
    }

    /** A text in place, if it is of ASCII letters only; false, and nothing done, if not. One that shows nothing is no cell. */
    boolean ascii(String text) {
        if (text.length() > letters.length) {
            letters = new byte[2 * text.length()];
        }
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter > 0x7F) {
                return false;
            }
            letters[i] = (byte) letter;
        }
        return ascii(letters, text.length());
    }

    boolean ascii(byte[] text, int length) {
        int all = 0;
        for (int i = 0; i < length; i++) {
            all |= text[i];
        }
        if (all < 0) {
            return false;
        }
        if (shows(text, length)) {
            bytes(PackedCells.ASCII, text, 0, length);
        }
        return true;
    }

    private static boolean shows(byte[] ascii, int length) {
        for (int i = 0; i < length; i++) {
            if (ascii[i] > ' ' && ascii[i] != 0x7F) {
                return true;
            }
        }
        return false;
    }

    void value(int kind, String stored) {
        begin(kind);
        byte[] bytes = stored.getBytes(StandardCharsets.UTF_8);
        rows.putBytes(bytes, 0, bytes.length);
    }

    void notCalculated() {
        begin(PackedCells.NOT_CALCULATED);
    }

    private void begin(int kind) {
        count(kind);
        rows.putNumber(column);
        rows.putNumber(style);
        if (sharedFormula >= 0) {
            rows.put(kind | PackedCells.SHARED);
            rows.putNumber(sharedFormula);
        } else if (formulaLength >= 0) {
            rows.put(kind | PackedCells.FORMULA);
            rows.putBytes(formula, 0, formulaLength);
        } else {
            rows.put(kind);
        }
    }

    private void count(int kind) {
        inOrder &= column > lastColumn;
        lastColumn = column;
        cells++;
        if ((sharedFormula >= 0 || formulaLength >= 0) && kind != PackedCells.NOT_CALCULATED) {
            calculated++;
        }
    }

    CellAddress place() {
        return new CellAddress(row, column);
    }

    int style() {
        return style;
    }

    int cells() {
        return cells;
    }

    /** How many formulas have a result. */
    int calculated() {
        return calculated;
    }

    RowOrder order(String sheet) {
        return RowOrder.of(rows, inOrder, sheet);
    }
}

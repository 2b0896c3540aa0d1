package vn.cocau.grid;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cocau.finding.FindingCode;

/**
 * Takes a sheet from its reader, cell by cell: {@link #row}, then for each cell {@link #cell}, its formula if it has one,
 * and its value. A cell without a value is no cell. Rows and cells may come in any order.
 */
public final class SheetBuilder {

    private static final int COLUMNS = 16384;
    private static final int ROWS = 1048576;
    private static final int SHOWN = 20;

    private final WorkbookBuilder workbook;
    private final String name;
    private final boolean hidden;
    private final PackedRows rows;
    private final TextUses uses = new TextUses();
    private final List<StoredFormula> shared = new ArrayList<>();
    private final List<CellRange> merges = new ArrayList<>();
    private final Map<CellAddress, String> comments = new HashMap<>();
    private final List<CellAddress> external = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
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

    SheetBuilder(WorkbookBuilder workbook, String name, boolean hidden) {
        this.workbook = workbook;
        this.name = name;
        this.hidden = hidden;
        this.rows = new PackedRows(workbook.budget());
    }

    /** Begins a row, counted from 0. */
    public void row(int number, boolean rowHidden) {
        if (number < 0 || number >= ROWS) {
            throw RefusedFile.damaged();
        }
        endRow();
        inOrder &= number > row;
        row = number;
        if (rowHidden) {
            hiddenRows.set(number);
        }
    }

    private void endRow() {
        rows.endRow(row);
        lastColumn = -1;
    }

    /** Begins a cell of the row; column and style are counted from 0. */
    public void cell(int atColumn, int withStyle) {
        if (atColumn < 0 || atColumn >= COLUMNS || withStyle < 0) {
            throw RefusedFile.damaged();
        }
        column = atColumn;
        style = withStyle;
        formulaLength = -1;
        sharedFormula = -1;
    }

    public void formula(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        formula(bytes, 0, bytes.length);
    }

    /** The formula's text in UTF-8. */
    public void formula(byte[] bytes, int from, int length) {
        if (length > formula.length) {
            formula = new byte[2 * length];
        }
        System.arraycopy(bytes, from, formula, 0, length);
        formulaLength = length;
    }

    /** Keeps a formula that a range of cells shares, as it stands in the first of them; its number. */
    public int share(String text, CellAddress first) {
        workbook.budget().takeMemory(2L * text.length());
        shared.add(new StoredFormula(text, first));
        return shared.size() - 1;
    }

    /** Gives the cell a formula kept by {@link #share}. */
    public void formula(int sharedNumber) {
        sharedFormula = sharedNumber;
    }

    /** The cell's formula takes its value from another workbook. */
    public void external() {
        external.add(new CellAddress(row, column));
    }

    /** A number as stored, in ASCII; what turns out to be none becomes text. */
    public void number(byte[] digits, int from, int length) {
        boolean plain = (column | style | length) < PackedRows.SHORT && sharedFormula < 0 && formulaLength < 0;
        if (plain) {
            count(PackedCells.NUMBER);
            rows.putCell(column << 7 | style, PackedCells.NUMBER, digits, from, length);
        } else {
            begin(PackedCells.NUMBER);
            rows.putBytes(digits, from, length);
        }
    }

    public void number(String digits) {
        value(PackedCells.NUMBER, digits);
    }

    /** A text of the workbook's {@link StoredTexts}. */
    public void text(int number) {
        StoredTexts texts = workbook.texts();
        if (texts.blank(number)) {
            return;
        }
        begin(PackedCells.TEXT);
        rows.putNumber(number);
        if (texts.undecoded(number) || workbook.legacyFont(style)) {
            uses.add(number, style);
        }
    }

    /** A text that only this cell holds. */
    public void text(StoredText text) {
        if (text.runs().isEmpty()) {
            text(text.raw());
        } else {
            text(workbook.texts().add(text));
        }
    }

    /** A text without runs. */
    public void text(String text) {
        if (!StoredTexts.ascii(text) || workbook.legacyFont(style)) {
            text(workbook.texts().number(text));
        } else if (!Blank.test(text)) {
            value(PackedCells.ASCII, text);
        }
    }

    /** A truth value as stored: 1 or true. */
    public void logical(String stored) {
        value(PackedCells.LOGICAL, stored);
    }

    /** An error such as {@code #REF!}. */
    public void failure(String code) {
        value(PackedCells.FAILURE, code);
    }

    /** A formula whose result the file does not hold. */
    public void notCalculated() {
        begin(PackedCells.NOT_CALCULATED);
    }

    /** A date in the notation of ISO 8601; what turns out to be none becomes text. */
    public void date(String iso) {
        value(PackedCells.ISO_DATE, iso);
    }

    private void value(int kind, String stored) {
        begin(kind);
        byte[] bytes = stored.getBytes(StandardCharsets.UTF_8);
        rows.putBytes(bytes, 0, bytes.length);
    }

    private void count(int kind) {
        inOrder &= column > lastColumn;
        lastColumn = column;
        cells++;
        calculated += (sharedFormula >= 0 || formulaLength >= 0) && kind != PackedCells.NOT_CALCULATED ? 1 : 0;
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

    public void hideColumns(int first, int last) {
        hiddenColumns.set(Math.max(first, 0), Math.min(last, COLUMNS - 1) + 1);
    }

    public void merge(CellRange range) {
        workbook.budget().takeMemory(100);
        merges.add(range);
    }

    public void comment(CellAddress cell, String text) {
        workbook.budget().takeMemory(100 + 2L * text.length());
        comments.put(cell, text);
    }

    /** Where a finding about a cell of this sheet stands. */
    public void finding(FindingCode code, CellAddress cell, Object... details) {
        workbook.finding(code, name, cell, details);
    }

    private static String shown(List<CellAddress> cells) {
        String shown = cells.stream().limit(SHOWN).map(CellAddress::toString).collect(Collectors.joining(", "));
        return cells.size() > SHOWN ? shown + ", …" : shown;
    }

    /** How many formulas have a result. */
    int calculated() {
        return calculated;
    }

    StoredSheet finish() {
        endRow();
        if (!external.isEmpty()) {
            finding(FindingCode.FORMULA_EXTERNAL, external.get(0), "count", external.size(), "cells", shown(external));
        }
        StoredSheet.Facts facts = new StoredSheet.Facts(shared, comments, hiddenRows, hiddenColumns);
        return new StoredSheet(
                name, hidden, RowOrder.of(rows, inOrder, name), cells, uses.byFont(workbook::font), merges, facts);
    }
}

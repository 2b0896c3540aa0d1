package vn.cocau.grid;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cocau.finding.FindingCode;

/**
 * Takes a sheet from its reader, cell by cell: {@link #row}, then for each cell {@link #cell}, its formula if it has one,
 * and its value. A cell without a value is no cell. Rows and cells may come in any order.
 */
public final class SheetBuilder {

    private static final int COLUMNS = 16384;
    private static final int ROWS = 1048576;

    private final WorkbookBuilder workbook;
    private final String name;
    private boolean hidden;
    private final CellPacker cells;
    private final TextUses uses = new TextUses();
    private final List<SharedFormula> shared = new ArrayList<>();
    private final List<CellRange> merges = new ArrayList<>();
    private final Map<CellAddress, String> comments = new HashMap<>();
    private final List<CellAddress> external = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();

    SheetBuilder(WorkbookBuilder workbook, String name, boolean hidden) {
        this.workbook = workbook;
        this.name = name;
        this.hidden = hidden;
        this.cells = new CellPacker(workbook.budget(), workbook.isText() ? Integer.MAX_VALUE : COLUMNS);
    }

    /** Marks the sheet as hidden, where the file says so after its cells. */
    public void hide() {
        hidden = true;
    }

    /** Begins a row, counted from 0. */
    public void row(int number, boolean rowHidden) {
        if (number < 0 || (number >= ROWS && !workbook.isText())) {
            throw RefusedFile.damaged();
        }
        cells.row(number);
        if (rowHidden) {
            hiddenRows.set(number);
        }
    }

    /** Begins a cell of the row; column and style are counted from 0. */
    public void cell(int column, int style) {
        cells.cell(column, style);
    }

    public void formula(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        formula(bytes, 0, bytes.length);
    }

    /** The formula's text in UTF-8. */
    public void formula(byte[] bytes, int from, int length) {
        cells.formula(bytes, from, length);
    }

    /** Keeps a formula that a range of cells shares, as it stands in the first of them; its number. */
    public int share(String text, CellAddress first) {
        workbook.budget().takeMemory(2L * text.length());
        shared.add(new SharedFormula(text, first));
        return shared.size() - 1;
    }

    /** Keeps the formula of a number under which none was known yet. */
    public void share(int number, String text, CellAddress first) {
        workbook.budget().takeMemory(2L * text.length());
        shared.set(number, new SharedFormula(text, first));
    }

    /** Gives the cell a formula kept by {@link #share}. */
    public void formula(int sharedNumber) {
        cells.formula(sharedNumber);
    }

    /** The cell's formula takes its value from another workbook. */
    public void external() {
        external.add(cells.place());
    }

    /** A number as stored, in ASCII; what turns out to be none becomes text. */
    public void number(byte[] digits, int from, int length) {
        cells.number(digits, from, length);
    }

    public void number(String digits) {
        cells.value(PackedCells.NUMBER, digits);
    }

    /** A text of the workbook's {@link StoredTexts}. */
    public void text(int number) {
        StoredTexts texts = workbook.texts();
        if (texts.blank(number)) {
            return;
        }
        cells.text(number);
        if (texts.undecoded(number) || workbook.legacyFont(cells.style())) {
            uses.add(number, cells.style());
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
        if (workbook.legacyFont(cells.style()) || !cells.ascii(text)) {
            text(workbook.texts().number(text));
        }
    }

    /** A text in the sheet's own font, if it is of ASCII letters only; false, and nothing done, if not. */
    public boolean ascii(byte[] text, int length) {
        return cells.ascii(text, length);
    }

    /** A truth value as stored: 1 or true. */
    public void logical(String stored) {
        cells.value(PackedCells.LOGICAL, stored);
    }

    /** An error such as {@code #REF!}. */
    public void failure(String code) {
        cells.value(PackedCells.FAILURE, code);
    }

    /** A formula whose result the file does not hold. */
    public void notCalculated() {
        cells.notCalculated();
    }

    /** A date in the notation of ISO 8601; what turns out to be none becomes text. */
    public void date(String iso) {
        cells.value(PackedCells.ISO_DATE, iso);
    }

    public void hideColumns(int first, int last) {
        if (first > last) {
            throw RefusedFile.damaged();
        }
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

    /** Whether no cell was given so far that shows anything. */
    public boolean isEmpty() {
        return cells.cells() == 0;
    }

    /** How many formulas have a result. */
    int calculated() {
        return cells.calculated();
    }

    StoredSheet finish() {
        cells.end();
        if (!external.isEmpty()) {
            Object[] details = {"count", external.size(), "cells", CellAddress.list(external)};
            finding(FindingCode.FORMULA_EXTERNAL, external.get(0), details);
        }
        StoredSheet.Facts facts = new StoredSheet.Facts(shared, comments, hiddenRows, hiddenColumns);
        return new StoredSheet(name, hidden, cells.order(name), cells.cells(), uses, merges, facts);
    }
}

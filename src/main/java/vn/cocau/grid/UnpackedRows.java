package vn.cocau.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Rows whose cells are made of their packed form when they are asked for. */
final class UnpackedRows implements Rows {

    /** What the cells of all sheets refer to. */
    record Shared(List<Style> styles, StoredTexts texts, boolean from1904) {

        Style style(int number) {
            return number < styles.size() ? styles.get(number) : Style.PLAIN;
        }
    }

    private final StoredSheet sheet;
    private final Shared shared;
    private final Map<TextUse, DecodedText> decoded;
    private final Merges merges;
    private int size;

    UnpackedRows(StoredSheet sheet, Shared shared, Map<TextUse, DecodedText> decoded, Merges merges) {
        this.sheet = sheet;
        this.shared = shared;
        this.decoded = decoded;
        this.merges = merges;
        this.size = sheet.cells();
    }

    /** Tells each cell that a merge covers; it is no cell of the sheet. */
    void tellCovered(BiConsumer<Cell, CellRange> listener) {
        if (merges.isEmpty() && sheet.rows().sorted()) {
            return;
        }
        size = sheet.rows().sorted() ? size : 0;
        for (int index = 0; index < count(); index++) {
            boolean touched = merges.touch(number(index));
            if (!touched && sheet.rows().sorted()) {
                continue;
            }
            List<Cell> all = all(index);
            size += sheet.rows().sorted() ? 0 : all.size();
            for (Cell cell : touched ? all : List.<Cell>of()) {
                CellRange cover = cover(cell);
                if (cover != null) {
                    size--;
                    listener.accept(cell, cover);
                }
            }
        }
    }

    private @Nullable CellRange cover(Cell cell) {
        CellRange merge = merges.covering(cell.address());
        return merge == null || merge.first().equals(cell.address()) ? null : merge;
    }

    @Override
    public int count() {
        return sheet.rows().count();
    }

    @Override
    public int number(int index) {
        return sheet.rows().number(index);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public List<Cell> cells(int index) {
        List<Cell> all = all(index);
        if (merges.touch(number(index))) {
            all.removeIf(cell -> cover(cell) != null);
        }
        return all;
    }

    private List<Cell> all(int index) {
        int row = number(index);
        boolean hiddenRow = sheet.facts().hiddenRows().get(row);
        List<Cell> cells = new ArrayList<>();
        for (PackedCells packed : sheet.rows().cells(index)) {
            while (packed.next()) {
                cells.add(cell(packed, new CellAddress(row, packed.column()), hiddenRow));
            }
        }
        if (!sheet.rows().sorted()) {
            cells.sort(Comparator.comparing(Cell::address));
            for (int i = cells.size() - 1; i > 0; i--) {
                if (cells.get(i).address().equals(cells.get(i - 1).address())) {
                    cells.remove(i);
                }
            }
        }
        return cells;
    }

    private Cell cell(PackedCells packed, CellAddress address, boolean hiddenRow) {
        Style style = shared.style(packed.style());
        CellRange merge = merges.isEmpty() ? null : merges.covering(address);
        CellRange own = merge != null && merge.first().equals(address) ? merge : null;
        boolean hidden =
                own == null ? hiddenRow || sheet.facts().hiddenColumns().get(address.column()) : hidden(own);
        Content content = content(packed, style);
        return new Cell(
                address,
                content.value(),
                content.raw(),
                formula(packed, address),
                style.appearance(),
                content.runs(),
                own,
                hidden,
                sheet.facts().comments().get(address));
    }

    /** A merged cell shows wherever some of its rows and columns do. */
    private boolean hidden(CellRange merge) {
        return sheet.facts().hiddenRows().nextClearBit(merge.first().row())
                        > merge.last().row()
                || sheet.facts().hiddenColumns().nextClearBit(merge.first().column())
                        > merge.last().column();
    }

    private @Nullable String formula(PackedCells packed, CellAddress address) {
        if (packed.hasFormula()) {
            return packed.formula();
        }
        return packed.hasSharedFormula()
                ? sheet.facts().shared().get(packed.sharedFormula()).at(address)
                : null;
    }

    /** A cell's value, what is stored for it, and its runs. */
    private record Content(CellValue value, String raw, List<TextRun> runs) {

        Content(CellValue value, String raw) {
            this(value, raw, List.of());
        }
    }

    private Content content(PackedCells packed, Style style) {
        if (packed.kind() == PackedCells.TEXT) {
            return text(packed.text(), style);
        }
        if (packed.kind() == PackedCells.NOT_CALCULATED) {
            return new Content(new CellValue.NotCalculated(), "");
        }
        String raw = packed.raw();
        return new Content(
                switch (packed.kind()) {
                    case PackedCells.LOGICAL -> new CellValue.Logical(raw.equals("1") || raw.equals("true"));
                    case PackedCells.FAILURE -> new CellValue.Failure(raw);
                    case PackedCells.ISO_DATE -> StoredNumbers.isoDate(raw, shared.from1904());
                    case PackedCells.NUMBER -> number(raw, style);
                    default -> new CellValue.Text(raw);
                },
                raw);
    }

    private Content text(int number, Style style) {
        StoredText stored = shared.texts().get(number);
        TextUse use = new TextUse(number, style.appearance().font());
        DecodedText text = decoded.get(use);
        if (text != null) {
            return new Content(text.value(), stored.raw(), text.runs());
        }
        if (stored.runs().isEmpty()) {
            return new Content(new CellValue.Text(stored.raw()), stored.raw());
        }
        UsedText used = UsedText.of(use, stored, 1);
        String shown = StoredText.shown(used.pieces());
        return new Content(new CellValue.Text(shown), stored.raw(), used.rich() ? used.pieces() : List.of());
    }

    private CellValue number(String raw, Style style) {
        BigDecimal number = StoredNumbers.exact(raw);
        if (number == null) {
            return new CellValue.Text(raw);
        }
        return style.date() ? StoredNumbers.dated(number, shared.from1904()) : new CellValue.Numeric(number);
    }
}

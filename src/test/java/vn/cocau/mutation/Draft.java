package vn.cocau.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.CellRange;
import vn.cocau.grid.CellValue;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.Workbook;

/** A workbook being spoilt: its cells, and in step with them what its figures say. */
final class Draft {

    private final Book book;
    private final Map<String, NavigableMap<CellAddress, Cell>> cells = new LinkedHashMap<>();
    private final Map<String, List<CellRange>> merges = new HashMap<>();
    private List<Fact> facts;

    Draft(Book book) {
        this.book = book;
        this.facts = new ArrayList<>(book.facts());
        for (SheetGrid sheet : book.workbook().sheets()) {
            NavigableMap<CellAddress, Cell> map = new TreeMap<>();
            sheet.cells().forEach(cell -> map.put(cell.address(), cell));
            cells.put(sheet.name(), map);
            merges.put(sheet.name(), sheet.merges());
        }
    }

    Book done() {
        List<SheetGrid> sheets = book.workbook().sheets().stream()
                .map(sheet -> new SheetGrid(
                        sheet.name(),
                        sheet.hidden(),
                        List.copyOf(sheet(sheet.name()).values()),
                        merges.getOrDefault(sheet.name(), List.of())))
                .toList();
        Workbook workbook = new Workbook(book.workbook().file(), book.workbook().format(), sheets);
        return new Book(book.name(), book.profile(), book.mark(), book.sums(), workbook, facts);
    }

    private NavigableMap<CellAddress, Cell> sheet(String name) {
        NavigableMap<CellAddress, Cell> sheet = cells.get(name);
        if (sheet == null) {
            throw new IllegalArgumentException("no sheet " + name);
        }
        return sheet;
    }

    @Nullable
    Cell cell(Fact.Spot spot) {
        return sheet(spot.sheet()).get(spot.cell());
    }

    /** The text of a label, or the digits of a year. */
    String text(Fact.Spot spot) {
        Cell cell = cell(spot);
        return cell == null ? "" : cell.text().isEmpty() ? cell.raw() : cell.text();
    }

    void facts(UnaryOperator<Fact> change) {
        facts = new ArrayList<>(facts.stream().map(change).toList());
    }

    List<Fact> facts() {
        return facts;
    }

    void drop(List<Fact> gone) {
        facts.removeAll(gone);
    }

    /** Puts what a cell holds into another place; null empties the place. The place keeps its merge. */
    void put(Fact.Spot spot, @Nullable Cell content) {
        Cell there = cell(spot);
        CellRange merge = there == null ? null : there.merge();
        if (content == null) {
            sheet(spot.sheet()).remove(spot.cell());
        } else {
            sheet(spot.sheet()).put(spot.cell(), with(content, spot.cell(), content.value(), content.raw(), merge));
        }
    }

    void write(Fact.Spot spot, String text) {
        Cell there = cell(spot);
        if (there == null) {
            return;
        }
        boolean number = there.value() instanceof CellValue.Numeric && text.matches("\\d+");
        CellValue value = number ? new CellValue.Numeric(new BigDecimal(text)) : new CellValue.Text(text);
        sheet(spot.sheet()).put(spot.cell(), with(there, spot.cell(), value, text, there.merge()));
    }

    /** Another number in the cell of a figure, written the way the cell writes its own. */
    void amount(Fact fact, BigDecimal amount) {
        Cell there = cell(fact.at());
        if (there != null && there.value() instanceof CellValue.Text) {
            Character mark = book.mark();
            boolean grouped = there.text().indexOf(mark != null && mark == ',' ? '.' : ',') >= 0;
            write(fact.at(), grouped ? Printed.grouped(amount, mark == null ? ',' : mark) : plain(amount, mark));
        } else if (there != null) {
            BigDecimal stored = there.appearance().numberFormat().contains("%") ? amount.movePointLeft(2) : amount;
            CellValue value = new CellValue.Numeric(stored);
            sheet(fact.at().sheet())
                    .put(fact.at().cell(), with(there, fact.at().cell(), value, stored.toPlainString(), there.merge()));
        }
        facts(each -> each.at().equals(fact.at()) ? each.with(amount) : each);
    }

    private static String plain(BigDecimal amount, @Nullable Character mark) {
        return amount.toPlainString().replace('.', mark == null ? '.' : mark);
    }

    /** The sheet without a row: what stands below moves up. */
    void dropRow(String name, int row) {
        NavigableMap<CellAddress, Cell> moved = new TreeMap<>();
        sheet(name).forEach((address, cell) -> {
            if (address.row() != row) {
                CellAddress to = up(address, row);
                CellRange merge = cell.merge();
                CellRange kept = merge == null ? null : new CellRange(up(merge.first(), row), up(merge.last(), row));
                moved.put(to, with(cell, to, cell.value(), cell.raw(), kept));
            }
        });
        cells.put(name, moved);
        merges.put(
                name,
                merges.getOrDefault(name, List.of()).stream()
                        .filter(merge ->
                                merge.first().row() != row || merge.last().row() != row)
                        .map(merge -> new CellRange(up(merge.first(), row), up(merge.last(), row)))
                        .toList());
        facts.removeIf(
                fact -> fact.at().sheet().equals(name) && fact.at().cell().row() == row);
        moveSpots(spot -> spot.sheet().equals(name) ? new Fact.Spot(name, up(spot.cell(), row)) : spot);
    }

    private static CellAddress up(CellAddress address, int row) {
        return address.row() > row ? new CellAddress(address.row() - 1, address.column()) : address;
    }

    void transpose() {
        for (String name : List.copyOf(cells.keySet())) {
            NavigableMap<CellAddress, Cell> moved = new TreeMap<>();
            sheet(name).values().forEach(cell -> {
                CellRange merge = cell.merge();
                CellRange kept = merge == null ? null : new CellRange(turned(merge.first()), turned(merge.last()));
                moved.put(turned(cell.address()), with(cell, turned(cell.address()), cell.value(), cell.raw(), kept));
            });
            cells.put(name, moved);
            merges.put(
                    name,
                    merges.getOrDefault(name, List.of()).stream()
                            .map(merge -> new CellRange(turned(merge.first()), turned(merge.last())))
                            .toList());
        }
        moveSpots(spot -> new Fact.Spot(spot.sheet(), turned(spot.cell())));
    }

    private void moveSpots(UnaryOperator<Fact.Spot> to) {
        facts(fact -> {
            Map<String, Fact.Spot> from = new HashMap<>();
            fact.from().forEach((part, spot) -> from.put(part, to.apply(spot)));
            return fact.at(to.apply(fact.at())).from(from);
        });
    }

    private static CellAddress turned(CellAddress address) {
        int row = address.column();
        int column = address.row();
        return new CellAddress(row, column);
    }

    /** A formula's cell as if its value had been typed. */
    static Cell pasted(Cell cell) {
        return new Cell(
                cell.address(),
                cell.value(),
                cell.raw(),
                null,
                cell.appearance(),
                cell.runs(),
                cell.merge(),
                cell.hidden(),
                cell.comment());
    }

    private static Cell with(Cell cell, CellAddress at, CellValue value, String raw, @Nullable CellRange merge) {
        return new Cell(at, value, raw, null, cell.appearance(), List.of(), merge, cell.hidden(), cell.comment());
    }
}

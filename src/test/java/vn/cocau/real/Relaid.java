package vn.cocau.real;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.Appearance;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellAddress;
import vn.cocau.grid.CellRange;
import vn.cocau.grid.SheetGrid;

/** A sheet and the label cells of its entries, and the same laid out otherwise. */
record Relaid(SheetGrid sheet, Map<CellAddress, Set<CellAddress>> entries) {

    /** Rows moved apart or down; the order stays. */
    Relaid rows(UnaryOperator<Integer> place) {
        UnaryOperator<CellAddress> move = cell -> new CellAddress(place.apply(cell.row()), cell.column());
        UnaryOperator<CellRange> moveRange =
                range -> new CellRange(move.apply(range.first()), move.apply(range.last()));
        List<Cell> cells = sheet.cells().stream()
                .map(cell -> with(
                        cell,
                        move.apply(cell.address()),
                        cell.merge() == null ? null : moveRange.apply(cell.merge()),
                        cell.appearance()))
                .toList();
        Map<CellAddress, Set<CellAddress>> moved = new TreeMap<>();
        entries.forEach((cell, labels) ->
                moved.put(move.apply(cell), labels.stream().map(move).collect(Collectors.toSet())));
        return new Relaid(sheet(cells, sheet.merges().stream().map(moveRange).toList()), moved);
    }

    Relaid withoutMerges() {
        return new Relaid(
                sheet(
                        sheet.cells().stream()
                                .map(cell -> with(cell, cell.address(), null, cell.appearance()))
                                .toList(),
                        List.of()),
                entries);
    }

    Relaid withoutStyles() {
        return new Relaid(
                sheet(
                        sheet.cells().stream()
                                .map(cell -> with(cell, cell.address(), cell.merge(), Appearance.PLAIN))
                                .toList(),
                        sheet.merges()),
                entries);
    }

    /** Another table below this one, with so many blank rows between. */
    Relaid above(Relaid other, int gap) {
        int down = sheet.rowCount() + gap;
        Relaid below = other.rows(row -> row + down);
        Map<CellAddress, Set<CellAddress>> both = new TreeMap<>(entries);
        both.putAll(below.entries);
        return new Relaid(
                sheet(
                        Stream.concat(sheet.cells().stream(), below.sheet.cells().stream())
                                .toList(),
                        Stream.concat(sheet.merges().stream(), below.sheet.merges().stream())
                                .toList()),
                both);
    }

    /** One label of a column deleted: what stood under it is no entry any more. */
    Relaid without(CellAddress label) {
        Map<CellAddress, Set<CellAddress>> fewer = new TreeMap<>(entries);
        fewer.values().removeIf(labels -> labels.contains(label));
        return new Relaid(
                sheet(
                        sheet.cells().stream()
                                .filter(cell -> !cell.address().equals(label))
                                .toList(),
                        sheet.merges()),
                fewer);
    }

    /** The labels of the columns moved by some columns: no figure has its label over it, so that none is an entry. */
    Relaid slid(int columns) {
        Set<CellAddress> heads = heads();
        Map<CellAddress, Cell> cells = new TreeMap<>();
        sheet.cells().stream()
                .filter(cell -> !heads.contains(cell.address()))
                .forEach(cell -> cells.put(cell.address(), cell));
        for (Cell cell : sheet.cells()) {
            if (heads.contains(cell.address())) {
                CellAddress place =
                        new CellAddress(cell.address().row(), cell.address().column() + columns);
                cells.put(place, with(cell, place, null, cell.appearance()));
            }
        }
        return new Relaid(sheet(new ArrayList<>(cells.values()), sheet.merges()), Map.of());
    }

    /** The labels that stand over the figures. */
    Set<CellAddress> heads() {
        Set<CellAddress> heads = new HashSet<>();
        entries.forEach((cell, labels) ->
                labels.stream().filter(label -> label.column() == cell.column()).forEach(heads::add));
        return heads;
    }

    boolean hasMergedHeads() {
        Set<CellAddress> heads = heads();
        return sheet.cells().stream().anyMatch(cell -> cell.merge() != null && heads.contains(cell.address()));
    }

    private static SheetGrid sheet(List<Cell> cells, List<CellRange> merges) {
        return new SheetGrid("S", false, cells, merges);
    }

    private static Cell with(Cell cell, CellAddress place, @Nullable CellRange merge, Appearance appearance) {
        return new Cell(
                place,
                cell.value(),
                cell.raw(),
                cell.formula(),
                appearance,
                cell.runs(),
                merge,
                cell.hidden(),
                cell.comment());
    }
}

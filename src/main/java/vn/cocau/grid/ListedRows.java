package vn.cocau.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Rows of cells that are there already. */
final class ListedRows implements Rows {

    private final List<Integer> numbers;
    private final List<List<Cell>> rows;
    private final int size;

    ListedRows(Collection<Cell> cells) {
        Map<Integer, Map<Integer, Cell>> byRow = cells.stream()
                .collect(Collectors.groupingBy(
                        cell -> cell.address().row(),
                        TreeMap::new,
                        Collectors.toMap(
                                cell -> cell.address().column(),
                                cell -> cell,
                                (first, second) -> second,
                                TreeMap::new)));
        this.numbers = List.copyOf(byRow.keySet());
        this.rows = new ArrayList<>();
        byRow.values().forEach(row -> rows.add(List.copyOf(row.values())));
        this.size = rows.stream().mapToInt(List::size).sum();
    }

    @Override
    public int count() {
        return rows.size();
    }

    @Override
    public int number(int index) {
        return numbers.get(index);
    }

    @Override
    public List<Cell> cells(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return size;
    }
}

package vn.cocau.planted;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cocau.grid.Cell;
import vn.cocau.grid.CellValue;
import vn.cocau.grid.SheetGrid;
import vn.cocau.grid.Workbook;

/** A slip of a clerk's hand among the figures of a workbook, each of which breaks an account of the table. */
enum Slip {
    /** A figure ten times as large. */
    TENFOLD,
    /** A figure with a digit changed. */
    DIGIT,
    /** A total and another figure of its column in each other's place; two sectors could be swapped unseen. */
    SWAPPED;

    /** The workbook with the slip, and what the cells it touches say now. */
    record Made(Workbook workbook, Map<String, BigDecimal> touched) {}

    Made in(Workbook workbook, Planted planted, Dice dice) {
        SheetGrid grid = workbook.sheets().get(0);
        List<String> cells = planted.figures().keySet().stream()
                .map(cell -> cell.substring(cell.indexOf('!') + 1))
                .sorted()
                .toList();
        List<String> totals = cells.stream()
                .filter(cell -> figure(planted, cell).key().contains("/_T/"))
                .toList();
        String one = dice.pick(this == SWAPPED ? totals : cells);
        Map<String, BigDecimal> touched = new TreeMap<>();
        BigDecimal amount = amount(planted, one);
        switch (this) {
            case TENFOLD -> touched.put(one, amount.scaleByPowerOfTen(1));
            case DIGIT ->
                touched.put(one, amount.add(amount.movePointLeft(1).setScale(amount.scale(), RoundingMode.UP)));
            case SWAPPED -> {
                String column = one.replaceAll("\\d", "");
                List<String> others = cells.stream()
                        .filter(cell -> cell.replaceAll("\\d", "").equals(column))
                        .filter(cell -> amount(planted, cell).compareTo(amount) != 0)
                        .toList();
                String other = dice.pick(others);
                touched.put(one, amount(planted, other));
                touched.put(other, amount);
            }
        }
        List<Cell> mutated = new ArrayList<>();
        for (Cell cell : grid.cells()) {
            BigDecimal changed = touched.get(cell.address().toString());
            mutated.add(changed == null ? cell : with(cell, changed));
        }
        SheetGrid sheet = new SheetGrid(grid.name(), grid.hidden(), mutated, grid.merges());
        return new Made(new Workbook(workbook.file(), workbook.format(), List.of(sheet)), touched);
    }

    private static Planted.Figure figure(Planted planted, String cell) {
        return planted.figures().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("!" + cell))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal amount(Planted planted, String cell) {
        BigDecimal amount = figure(planted, cell).amount();
        if (amount == null) {
            throw new IllegalStateException(cell + " has no amount");
        }
        return amount;
    }

    private static Cell with(Cell cell, BigDecimal number) {
        return new Cell(
                cell.address(),
                new CellValue.Numeric(number),
                number.toPlainString(),
                cell.formula(),
                cell.appearance(),
                cell.runs(),
                cell.merge(),
                cell.hidden(),
                cell.comment());
    }
}

package vn.cocau.table;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.Cell;

/** Whether rows of a block add up to another, column by column, within what rounding can make of them. */
final class RowSums {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Sheet sheet;
    private final Block block;
    private final char decimalMark;

    RowSums(Sheet sheet, Block block, char decimalMark) {
        this.sheet = sheet;
        this.block = block;
        this.decimalMark = decimalMark;
    }

    boolean hasFigures(int row) {
        return block.valueColumns().stream().anyMatch(column -> sheet.isNumeric(sheet.at(row, column)));
    }

    CellContent.@Nullable Amount amount(int row, int column) {
        Cell cell = sheet.at(row, column);
        return cell != null
                        && sheet.isNumeric(cell)
                        && sheet.census().content(cell, decimalMark) instanceof CellContent.Amount amount
                ? amount
                : null;
    }

    /** Whether the parts, each with a figure, make the whole in these columns; a row without any figure counts for nothing. */
    boolean addUp(int whole, List<Integer> rows, Collection<Integer> columns) {
        List<Integer> parts = rows.stream().filter(this::hasFigures).toList();
        int decimals = Math.min(decimals(List.of(whole)), decimals(parts));
        BigDecimal rounding = HALF.scaleByPowerOfTen(-decimals).multiply(BigDecimal.valueOf(parts.size() + 1L));
        return !parts.isEmpty()
                && columns.stream().allMatch(column -> {
                    List<CellContent.Amount> amounts = amounts(parts, column).toList();
                    CellContent.Amount sum = amount(whole, column);
                    if (sum == null || amounts.size() < parts.size()) {
                        return false;
                    }
                    BigDecimal rest =
                            amounts.stream().map(CellContent.Amount::number).reduce(sum.number(), BigDecimal::subtract);
                    return rest.abs().compareTo(rounding) <= 0;
                });
    }

    private Stream<CellContent.Amount> amounts(List<Integer> rows, int column) {
        return rows.stream().map(row -> amount(row, column)).filter(Objects::nonNull);
    }

    /** The decimals that figures of these rows are rounded to: a whole number among others with two has two. */
    private int decimals(List<Integer> rows) {
        return block.valueColumns().stream()
                .flatMap(column -> amounts(rows, column))
                .mapToInt(CellContent.Amount::decimals)
                .max()
                .orElse(0);
    }
}

package vn.cocau.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cocau.grid.Cell;
import vn.cocau.profile.CodeList;
import vn.cocau.profile.LabelRole;

/** What the columns of a stub hold by their heads: names, row numbers, or codes whose meaning the profile may list. */
final class StubColumns {

    private record Column(boolean numbering, @Nullable CodeList codes, boolean otherNumbers) {}

    private final List<Column> columns = new ArrayList<>();

    StubColumns(Sheet sheet, List<Integer> headerRows, Block block) {
        for (int column = 0; column < block.firstValueColumn(); column++) {
            columns.add(look(sheet, headerRows, block.rows(), column));
        }
    }

    private static Column look(Sheet sheet, List<Integer> headerRows, List<Integer> rows, int column) {
        boolean numbering = heads(sheet, headerRows, column)
                .map(head -> sheet.read(head).roles())
                .anyMatch(roles -> roles.contains(LabelRole.ROW_NUMBER) || roles.contains(LabelRole.CODE));
        CodeList codes = heads(sheet, headerRows, column)
                .map(head -> sheet.profile().lexicon().codes(Wording.shown(head)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
        return new Column(numbering, codes, holdsOtherNumbers(sheet, rows, column));
    }

    private static Stream<Cell> heads(Sheet sheet, List<Integer> headerRows, int column) {
        return headerRows.stream().map(row -> sheet.grid().seenAt(row, column)).filter(Objects::nonNull);
    }

    private static boolean holdsOtherNumbers(Sheet sheet, List<Integer> rows, int column) {
        int numbers = 0;
        int years = 0;
        for (int row : rows) {
            Cell cell = sheet.at(row, column);
            if (cell != null && sheet.isNumeric(cell)) {
                numbers++;
                years += Wording.year(cell).isPresent() ? 1 : 0;
            }
        }
        return years * 2 < numbers;
    }

    /** Whether it holds numbers that are not years for the most part. */
    boolean holdsOtherNumbers(int column) {
        return columns.get(column).otherNumbers();
    }

    /** Whether it holds row numbers or codes, which are no words. */
    boolean isNumbering(int column) {
        return columns.get(column).numbering() || columns.get(column).codes() != null;
    }

    /** What its codes mean, or null. */
    @Nullable
    CodeList codes(int column) {
        return columns.get(column).codes();
    }

    /** The column of codes that a column of names stands beside: the last one before it with no names between; -1 for none. */
    int codesBeside(int names) {
        for (int column = names - 1; column >= 0 && isNumbering(column); column--) {
            if (codes(column) != null) {
                return column;
            }
        }
        return -1;
    }
}

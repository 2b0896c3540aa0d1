package vn.cocau.table.structure;

import java.util.NavigableSet;
import java.util.OptionalInt;

/**
 * Finds where the stub of a table ends. The first column belongs to it, and so does every column of words with those
 * before it, if they are words or name their rows as ranks and codes do. Where no column holds words, the first must name
 * each row by itself. Words right of figures make a list of records, which has no stub.
 */
final class StubFinder {

    private StubFinder() {}

    /** The first column of figures; empty for a list of records. */
    static OptionalInt firstValueColumn(ColumnKinds kinds) {
        NavigableSet<Integer> columns = kinds.columns();
        int first = columns.first();
        int last = columns.stream()
                .filter(column -> kinds.of(column) == ColumnKind.WORDS)
                .reduce(first, (before, column) -> column);
        boolean names = columns.headSet(last, true).stream().allMatch(column -> names(kinds, column, first == last));
        Integer next = columns.higher(last);
        return names && next != null ? OptionalInt.of(next) : OptionalInt.empty();
    }

    private static boolean names(ColumnKinds kinds, int column, boolean alone) {
        return kinds.of(column) == ColumnKind.WORDS
                || (!alone && column == kinds.columns().first())
                || (kinds.isKey(column) && kinds.of(column) == ColumnKind.NUMBERS);
    }
}

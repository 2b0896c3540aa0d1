package vn.cocau.table;

import java.util.Collection;
import java.util.EnumSet;
import java.util.stream.Stream;
import vn.cocau.concept.Dimension;

/**
 * Where a block names its periods. If rows or columns do, the year of a title is not that of the others beside them.
 *
 * @param rows whether some row names one
 * @param columns whether some column does
 */
record PeriodAxis(boolean rows, boolean columns) {

    static PeriodAxis of(Collection<RowPath> rows, Collection<Path> columns) {
        return new PeriodAxis(
                rows.stream().map(RowPath::own).anyMatch(PeriodAxis::named),
                columns.stream().anyMatch(PeriodAxis::named));
    }

    /** What titles are not heard on. */
    EnumSet<Dimension> unheard() {
        return rows || columns ? EnumSet.of(Dimension.PERIOD) : EnumSet.noneOf(Dimension.class);
    }

    /** Beside columns of periods, a column without one has none, whatever its rows are. */
    boolean lacks(RowPath row, Path column) {
        return columns
                && column.problem() == null
                && Stream.of(column, row.own(), row.section()).noneMatch(PeriodAxis::named);
    }

    private static boolean named(Path path) {
        return path.sets().get(Dimension.PERIOD) != null;
    }
}
